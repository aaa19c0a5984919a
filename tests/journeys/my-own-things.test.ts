import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

const PERSON = 'openid-shen-yu'
const COLLEAGUE = 'openid-colleague'
const EVENT = '/pages/event/detail/index?id=vc-roadshow'

let stage: Stage
let person: Visitor
let colleague: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: PERSON })
  colleague = await stage.visit({ openid: COLLEAGUE })
  await colleague.open(`/pages/staff/join/index?token=${stage.cloud.invitation ?? ''}`)
  await press(colleague.page, '加入')
  await see(colleague.page, /欢迎，/u)
})
afterAll(() => stage?.close())

describe('what a person keeps', () => {
  it('is saved from its page', async () => {
    const { page } = person
    await person.open('/pages/park/detail/index?id=kuamao-town')
    await press(page, '收藏')
    await see(page, '已收藏')
    await person.open('/pages/tabs/policy/index')
    await shown(page).getByRole('button', { name: /./u }).filter({ hasText: '示例' }).first().click()
    await press(page, '收藏')
    await see(page, '已收藏')
  })

  it('stands on the list, also after the phone forgot it', async () => {
    const { page } = person
    await page.evaluate(() => window.localStorage.removeItem('saved'))
    await person.open('/pages/tabs/me/index')
    await press(page, /收藏与浏览/u)
    await see(page, /跨贸小镇/u)
    await see(page, /政策 · .*收藏/u)
    await press(page, /取消收藏：.*跨贸小镇/u)
    await shown(page)
      .getByText(/跨贸小镇/u)
      .waitFor({ state: 'detached' })
  })

  it('has a history on this phone, which can be switched off', async () => {
    const { page } = person
    await shown(page).getByRole('tab', { name: '浏览记录' }).click()
    await see(page, /跨贸小镇/u)
    await shown(page).getByRole('switch', { name: '记住看过的内容' }).click()
    await see(page, '浏览记录已关闭，看过的内容不会被记下来。')
  })
})

describe('a complaint', () => {
  it('gets a number, and an answer from the administrator', async () => {
    const { page } = person
    await person.open('/pages/me/complain/index')
    await fill(page, '发生了什么', '约好的参观没有人接待')
    await press(page, '提交投诉')
    await see(page, /已收到，编号 TS/u)
    await see(page, /内容审核中。通过后管理员就会看到/u)
    await stage.fireTimer('minute')
    await colleague.open('/pages/staff/today/index')
    await press(colleague.page, /投诉/u)
    await press(colleague.page, /答复 TS/u)
    await fill(colleague.page, '答复内容', '已向您致歉，重新安排了接待')
    await press(colleague.page, '发出答复')
    await see(colleague.page, '没有待答复的投诉')
    await person.open('/pages/me/complain/index')
    await see(page, /答复：已向您致歉/u)
  })
})

describe('somebody who registered and leaves', () => {
  it('is seen by staff with a masked number', async () => {
    const { page } = person
    await person.open('/pages/event/register/index?event=vc-roadshow')
    await fill(page, '企业名称', '即将离开的公司')
    await fill(page, '联系人', '沈瑜')
    await fill(page, '手机号', '13900001234')
    await tick(page, /办理本场报名/u)
    await press(page, '提交报名')
    await see(page, /入场时念给工作人员听/u)
    // What somebody wrote is seen by staff once its check passed.
    await stage.fireTimer('minute')
    await colleague.open('/pages/staff/today/index')
    await press(colleague.page, /活动报名/u)
    await press(colleague.page, /创投项目路演/u)
    await see(colleague.page, '即将离开的公司')
    await see(colleague.page, /139\*\*\*\*1234/u)
  })

  it('deletes everything after typing it', async () => {
    const { page } = person
    await person.open('/pages/me/privacy/index')
    await press(page, '删除我的数据')
    await see(page, /怎样办过、您授权过/u)
    await fill(page, /请输入/u, '删除')
    await press(page, '删除我的数据')
    await see(page, /凭证编号 SC/u)
  })

  it('has given the seat back, and nothing is left', async () => {
    await colleague.open(EVENT)
    await see(colleague.page, '还有 80 个名额')
    await stage.moveClock(6 * 60_000)
    await stage.fireTimer('minute')
    const all = await (await fetch(`${stage.cloud.emulator.url}/export`)).text()
    expect(['即将离开的公司', '沈瑜', '13900001234', PERSON].filter((text) => all.includes(text))).toEqual([])
    await colleague.open('/pages/staff/roster/index?event=vc-roadshow')
    await see(colleague.page, '已删除数据的用户')
  })

  it('left nothing on the phone', async () => {
    const kept = await person.page.evaluate(() => Object.keys(window.localStorage))
    const personal = ['contact', 'saved', 'history', 'query:mine', 'query:account.complaints']
    expect(kept.filter((key) => personal.includes(key))).toEqual([])
  })
})

test('nobody left an error in the browser', () => {
  expect([...person.problems, ...colleague.problems]).toEqual([])
})
