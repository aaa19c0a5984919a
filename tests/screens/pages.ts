import type { Page } from 'playwright-core'
import { aPdf } from '../builders/files'
import { fill, press, see, shown, tick } from '../journeys/harness/steps'
import { EVERY_ANSWER, keepAnswers } from './keep-answers'

/** Who looks at a page: somebody new, somebody with a visit and an inquiry, or a colleague. */
export type Viewer = 'visitor' | 'person' | 'colleague'

export interface Screen {
  /** File name, with the number of the design picture where there is one. */
  name: string
  as: Viewer
  /** Address; `:inquiry`, `:booking`, `:consultation` and `:ticket` stand for the person's records. */
  path: string
  /** What to do before the picture is taken. */
  act?: (page: Page) => Promise<void>
}

/** Names of the screens whose pages speak English too; the others say 'Chinese only'. */
export const SPEAKS_ENGLISH =
  /^(?:01|02|03|06|12|13|14|15|16|18|19|21|25-empty|20-(?:contact|me|my|privacy|profile|settings|visit))/u

const tapText = (text: string | RegExp) => (page: Page) =>
  shown(page).getByText(text).filter({ visible: true }).first().click()

/** Without a network, once the code of every page was fetched. */
async function goOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('pages-ahead').length > 0)
  await page.context().setOffline(true)
}

/** An inquiry that waits for the network. */
async function keepToSend(page: Page): Promise<void> {
  await goOffline(page)
  await fill(page, '企业名称', '云衡智能')
  await fill(page, '联系人', '林越')
  await fill(page, '手机号', '13800002046')
  await fill(page, '需要我们做什么', '300 平方米办公，最好离地铁站近。')
  await tick(page, /办理本事项/)
  await press(page, '提交')
  await see(page, '已保存，联网后自动发送')
}

/** Every page as it is photographed for docs/screens. */
export const screens: Screen[] = [
  { name: '01-home', as: 'visitor', path: '/' },
  { name: '01-home-open-inquiry', as: 'person', path: '/' },
  { name: '02-home-arrival', as: 'visitor', path: '/?scene=s%3Aai-summit%2Fgate' },
  { name: '02-home-unknown-code', as: 'visitor', path: '/?scene=s%3Agone%2Fgate' },
  { name: '03-parks', as: 'visitor', path: '/pages/tabs/park/index' },
  {
    name: '05-parks-filter',
    as: 'visitor',
    path: '/pages/tabs/park/index',
    act: (page) => press(page, /产业/),
  },
  { name: '06-park-detail', as: 'visitor', path: '/pages/park/detail/index?id=kuamao-town' },
  {
    name: '06-park-space',
    as: 'visitor',
    path: '/pages/park/detail/index?id=kuamao-town',
    act: (page) => shown(page).getByRole('tab', { name: '载体' }).click(),
  },
  { name: '06-park-booth', as: 'visitor', path: '/?scene=p%3Akuamao-town%2Fbooth-kuamao' },
  { name: '08-policies', as: 'visitor', path: '/pages/tabs/policy/index' },
  {
    name: '09-match-question',
    as: 'visitor',
    path: '/pages/policy/match/index',
    act: async (page) => {
      await keepAnswers(page, { given: 0, left: 0 })
      await see(page, /还剩约/)
    },
  },
  {
    name: '09-match-number',
    as: 'visitor',
    path: '/pages/policy/match/index',
    act: async (page) => {
      await keepAnswers(page, { given: 4, left: 3 })
      await see(page, '已答 4 题')
      await shown(page).locator('.match-typed input').first().fill('1200')
    },
  },
  {
    name: '09-match-answers',
    as: 'visitor',
    path: '/pages/policy/match/index',
    act: async (page) => {
      await keepAnswers(page, { given: EVERY_ANSWER, left: 0 })
      await see(page, '您的答案')
    },
  },
  {
    name: '10-match-result',
    as: 'visitor',
    path: '/pages/policy/result/index',
    act: async (page) => {
      await keepAnswers(page, { given: EVERY_ANSWER, left: 0 })
      await see(page, /不是可领取金额/)
    },
  },
  {
    name: '11-policy-example',
    as: 'visitor',
    path: '/pages/tabs/policy/index',
    act: tapText(/示例·数字经济/),
  },
  {
    name: '08-policy-calendar',
    as: 'visitor',
    path: '/pages/tabs/policy/index',
    act: (page) => shown(page).getByRole('tab', { name: '申报日历' }).click(),
  },
  {
    name: '11-policy-clause',
    as: 'visitor',
    path: '/pages/policy/detail/index?id=demo-digital-support',
    act: async (page) => {
      await shown(page)
        .getByRole('button', { name: /较上一版的变化/ })
        .click()
      await shown(page)
        .getByRole('button', { name: /办公用房补助：看条件/ })
        .click()
    },
  },
  {
    name: '11-policy-withheld',
    as: 'visitor',
    path: '/pages/policy/detail/index?id=esports-town-opinions',
  },
  {
    name: '11-policy-ended',
    as: 'visitor',
    path: '/pages/policy/detail/index?id=hz-software-2022',
  },
  {
    name: '11-policy-title-only',
    as: 'visitor',
    path: '/pages/policy/detail/index?id=digital-economy-opinions',
  },
  { name: '12-events', as: 'visitor', path: '/pages/tabs/event/index' },
  { name: '13-event', as: 'visitor', path: '/pages/event/detail/index?id=ai-summit' },
  { name: '14-event-register', as: 'visitor', path: '/pages/event/register/index?event=vc-roadshow' },
  { name: '15-ticket', as: 'person', path: '/pages/event/ticket/index?id=:ticket' },
  { name: '20-my-events', as: 'person', path: '/pages/event/mine/index' },
  {
    name: '16-visit',
    as: 'visitor',
    path: '/pages/booking/visit/index?park=kuamao-town',
    act: (page) =>
      shown(page)
        .getByRole('radio', { name: /:\d\d.*余/u })
        .first()
        .click(),
  },
  {
    name: '17-consult',
    as: 'visitor',
    path: '/pages/booking/consult/index?topic=policy&way=phone',
    act: (page) =>
      shown(page)
        .getByRole('radio', { name: /^\d\d:\d\d$/u })
        .first()
        .click(),
  },
  { name: '17-consultation', as: 'person', path: '/pages/booking/detail/index?id=:consultation' },
  { name: '18-inquiry-submit', as: 'visitor', path: '/pages/inquiry/submit/index?park=kuamao-town' },
  { name: '18-inquiry-site', as: 'visitor', path: '/pages/inquiry/submit/index?kind=site&park=kuamao-town' },
  { name: '18-inquiry-finance', as: 'visitor', path: '/pages/inquiry/submit/index?kind=finance' },
  {
    name: '18-inquiry-policy',
    as: 'visitor',
    path: '/pages/inquiry/submit/index?policy=digital-economy-opinions',
  },
  { name: '18-inquiry-contribution', as: 'visitor', path: '/pages/inquiry/submit/index?kind=contribution' },
  {
    name: '18-inquiry-correction',
    as: 'visitor',
    path: '/pages/inquiry/submit/index?kind=correction&about=policy%2Fdigital-economy-opinions',
  },
  {
    name: '18-inquiry-attachments',
    as: 'visitor',
    path: '/pages/inquiry/submit/index',
    act: async (page) => {
      const opened = page.waitForEvent('filechooser')
      await press(page, '加 PDF')
      await (await opened).setFiles([
        { name: '入驻计划.pdf', mimeType: 'application/pdf', buffer: aPdf() },
        { name: '说明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') },
      ])
      await see(page, /不是图片或 PDF/u)
    },
  },
  { name: '19-inquiry', as: 'person', path: '/pages/inquiry/thread/index?id=:inquiry' },
  { name: '19-inquiry-plan', as: 'person', path: '/pages/inquiry/thread/index?id=:planned' },
  { name: '20-me', as: 'colleague', path: '/pages/tabs/me/index' },
  { name: '20-me-visitor', as: 'visitor', path: '/pages/tabs/me/index' },
  { name: '20-my-inquiries', as: 'person', path: '/pages/inquiry/mine/index' },
  { name: '20-my-visits', as: 'person', path: '/pages/booking/mine/index' },
  { name: '20-visit', as: 'person', path: '/pages/booking/detail/index?id=:booking' },
  { name: '20-settings', as: 'visitor', path: '/pages/me/settings/index' },
  { name: '20-profile', as: 'person', path: '/pages/me/profile/index' },
  { name: '20-profile-none', as: 'visitor', path: '/pages/me/profile/index' },
  {
    name: '20-profile-offered',
    as: 'visitor',
    path: '/pages/policy/result/index',
    act: async (page) => {
      await keepAnswers(page, { given: 4, left: 0 })
      await press(page, '保存企业档案')
      await see(page, /将保存这/)
    },
  },
  { name: '20-saved', as: 'person', path: '/pages/me/saved/index' },
  { name: '20-saved-none', as: 'visitor', path: '/pages/me/saved/index' },
  {
    name: '20-history',
    as: 'visitor',
    path: '/pages/park/detail/index?id=kuamao-town',
    act: async (page) => {
      await see(page, '预约参观')
      await page.goto(new URL('/pages/me/saved/index', page.url()).href)
      await tapText('浏览记录')(page)
    },
  },
  { name: '20-history-none', as: 'visitor', path: '/pages/me/saved/index', act: tapText('浏览记录') },
  { name: '20-complaints', as: 'person', path: '/pages/me/complain/index' },
  { name: '20-delete', as: 'person', path: '/pages/me/delete/index' },
  { name: '20-privacy', as: 'person', path: '/pages/me/privacy/index' },
  { name: '20-contact', as: 'visitor', path: '/pages/me/contact/index' },
  { name: '20-outbox-none', as: 'person', path: '/pages/me/outbox/index' },
  { name: '20-outbox-kept', as: 'visitor', path: '/pages/inquiry/submit/index', act: keepToSend },
  {
    name: '20-outbox',
    as: 'visitor',
    path: '/pages/inquiry/submit/index',
    act: async (page) => {
      await keepToSend(page)
      await press(page, '看待发送')
      await see(page, /云衡智能/)
    },
  },
  { name: '21-inbox', as: 'person', path: '/pages/message/inbox/index' },
  {
    name: '21-inbox-reason',
    as: 'person',
    path: '/pages/message/inbox/index',
    act: (page) => press(page, /提醒设置$/),
  },
  { name: '21-reminders', as: 'person', path: '/pages/message/reminders/index' },
  { name: '23-figures', as: 'visitor', path: '/pages/figures/index/index' },
  { name: '23-figures-years', as: 'visitor', path: '/pages/figures/index/index', act: tapText('逐年') },
  { name: '24-news', as: 'visitor', path: '/pages/news/list/index' },
  { name: '24-article', as: 'visitor', path: '/pages/news/detail/index?id=digital-park' },
  { name: '24-services', as: 'visitor', path: '/pages/services/list/index' },
  { name: '24-service', as: 'visitor', path: '/pages/services/detail/index?id=deferred-papers' },
  { name: '25-empty', as: 'visitor', path: '/pages/booking/mine/index' },
  {
    name: '25-offline',
    as: 'visitor',
    path: '/',
    act: async (page) => {
      await goOffline(page)
      await shown(page).getByRole('navigation').getByRole('button', { name: '园区' }).first().click()
      await see(page, /没有网络/)
    },
  },
  { name: '26-staff-today', as: 'colleague', path: '/pages/staff/today/index' },
  { name: '26-staff-inquiries', as: 'colleague', path: '/pages/staff/inquiries/index' },
  { name: '26-staff-case', as: 'colleague', path: '/pages/staff/inquiry/index?id=:inquiry' },
  { name: '26-staff-plan', as: 'colleague', path: '/pages/staff/plan/index?id=:planned' },
  { name: '26-staff-visits', as: 'colleague', path: '/pages/staff/bookings/index' },
  { name: '26-staff-events', as: 'colleague', path: '/pages/staff/rosters/index' },
  { name: '26-staff-roster', as: 'colleague', path: '/pages/staff/roster/index?event=vc-roadshow' },
  { name: '26-staff-complaints', as: 'colleague', path: '/pages/staff/complaints/index' },
  { name: '26-staff-held', as: 'colleague', path: '/pages/staff/held/index' },
  { name: '44-staff-clauses', as: 'colleague', path: '/pages/policy/staff/clauses/index' },
  {
    name: '44-staff-clause',
    as: 'colleague',
    path: '/pages/policy/staff/clause/index?id=demo-growth-increase',
  },
  {
    name: '44-staff-clause-edit',
    as: 'colleague',
    path: '/pages/policy/staff/clause-edit/index?id=demo-growth-step',
  },
  { name: '43-staff-campaigns', as: 'colleague', path: '/pages/staff/campaigns/index' },
  {
    name: '43-staff-campaign-new',
    as: 'colleague',
    path: '/pages/staff/campaigns/index',
    act: (page) => press(page, '新建推送'),
  },
  { name: '43-staff-campaign', as: 'colleague', path: '/pages/staff/campaign/index?id=:draft' },
  {
    name: '43-staff-campaign-review',
    as: 'colleague',
    path: '/pages/staff/campaign/index?id=:waiting',
  },
  {
    name: '43-staff-campaign-report',
    as: 'colleague',
    path: '/pages/staff/campaign/index?id=:written',
  },
  { name: '26-staff-invite', as: 'colleague', path: '/pages/staff/invite/index' },
  { name: '26-staff-refused', as: 'visitor', path: '/pages/staff/today/index' },
  { name: '26-staff-join', as: 'visitor', path: '/pages/staff/join/index' },
]
