import { aPdf } from '../builders/files'
import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

const PLAN = '入驻计划.pdf'
const COMPANY = '归来科技'
const HOUR = 3_600_000

let stage: Stage
let person: Visitor
let colleague: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: 'openid-comes-back' })
  colleague = await stage.visit({ openid: 'openid-zhou-jing' })
  await colleague.open(`/pages/staff/join/index?token=${stage.cloud.invitation}`)
  await press(colleague.page, /加入/u)
  await see(colleague.page, /欢迎，/u)
})
afterAll(() => stage?.close())

const offline = (away: boolean) => person.context.setOffline(away)

/** Sends without a network: what is sent is kept. */
async function sendAway(button: string | RegExp): Promise<void> {
  await offline(true)
  await press(person.page, button)
  await see(person.page, /已保存，联网后自动发送/u)
}

/** More than a day passes for what waits, before there is a network again. */
async function waitTooLong(): Promise<void> {
  const { page } = person
  await page.evaluate((past) => {
    const stored = JSON.parse(window.localStorage.getItem('outbox') ?? '{}')
    for (const entry of stored.data.entries) entry.at -= past
    window.localStorage.setItem('outbox', JSON.stringify(stored))
  }, 25 * HOUR)
  await offline(false)
  await person.open('/pages/me/outbox/index')
  await see(page, '已过期')
  await press(page, '打开再发一次')
}

const choice = (name: string | RegExp) => shown(person.page).getByRole('checkbox', { name }).first()

describe('an inquiry with a file that was not sent in time', () => {
  it('comes back into the form with its words and its file', async () => {
    const { page } = person
    await person.open('/pages/inquiry/submit/index')
    const opened = page.waitForEvent('filechooser')
    await press(page, '加 PDF')
    await (await opened).setFiles([{ name: PLAN, mimeType: 'application/pdf', buffer: aPdf() }])
    await see(page, /已上传/u)
    await fill(page, '企业名称', COMPANY)
    await fill(page, '联系人', '林越')
    await fill(page, '手机号', '13800002046')
    await fill(page, '需要我们做什么', '计划见附件')
    await tick(page, /办理本事项/u)
    await sendAway('提交')
    await waitTooLong()
    await see(page, PLAN)
    await see(page, /已上传/u)
    expect(await shown(page).getByLabel('需要我们做什么').first().inputValue()).toBe('计划见附件')
  })

  it('still has the file when the page is opened anew', async () => {
    await person.open('/pages/inquiry/submit/index')
    await see(person.page, PLAN)
    await see(person.page, /已上传/u)
  })

  it('is submitted with it', async () => {
    const { page } = person
    await tick(page, /办理本事项/u)
    await press(page, '提交')
    await see(page, /已收到，编号 RZ/u)
    await press(page, '查看进度')
    await see(page, '附件 1 个')
    expect(await page.evaluate(() => window.localStorage.getItem('inquiry-draft'))).toBeNull()
  })
})

describe('in the inquiry', () => {
  it('what is being written is there after leaving the page', async () => {
    const { page } = person
    await fill(page, '补充或追问', '还想问')
    await page.reload()
    await see(page, '附件 1 个')
    expect(await shown(page).getByLabel('补充或追问').first().inputValue()).toBe('还想问')
    await press(page, '发送')
    await see(page, '您补充了')
    expect(await shown(page).getByLabel('补充或追问').first().inputValue()).toBe('')
  })

  it('papers that were told without a network cannot be told twice, and come back as they were ticked', async () => {
    const { page } = person
    await choice('营业执照').click()
    await sendAway('告诉承办人')
    const button = shown(page)
      .getByRole('button', { name: /告诉承办人/u })
      .first()
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    await waitTooLong()
    await see(page, '附件 1 个')
    expect(await choice('营业执照').getAttribute('aria-checked')).toBe('true')
    await press(page, '告诉承办人')
    await see(page, '还缺 3 份资料')
    await person.open('/pages/me/outbox/index')
    await see(page, '没有待发送的内容')
    expect(await shown(page).getByText('已过期').count()).toBe(0)
  })

  it('a rating comes back with its stars and words', async () => {
    const { page } = person
    await stage.fireTimer('minute')
    await colleague.open('/pages/staff/inquiries/index')
    await shown(colleague.page).getByText(COMPANY).first().click()
    await press(colleague.page, /^接手/u)
    await press(colleague.page, /^办结/u)
    const sheet = shown(colleague.page).getByRole('dialog')
    await sheet.getByRole('textbox').fill('已经对接好')
    await sheet.getByRole('button', { name: /办结/u }).first().click()
    await see(colleague.page, '已办结')
    await person.open('/pages/inquiry/mine/index')
    await shown(page).getByText('企业入驻').first().click()
    await shown(page).getByRole('radio', { name: /^满意/u }).first().click()
    await choice('说得清楚').click()
    await sendAway('提交评价')
    await waitTooLong()
    await see(page, '这件事办得怎么样')
    expect(await choice('说得清楚').getAttribute('aria-checked')).toBe('true')
    await press(page, '提交评价')
    await see(page, '谢谢您的评价')
  })
})

describe('a complaint without a network', () => {
  it('is kept while it is written, waits, and is sent once', async () => {
    const { page } = person
    await person.open('/pages/me/complain/index')
    await fill(page, '发生了什么', '约好的参观没有人接待')
    await page.reload()
    expect(await shown(page).getByLabel('发生了什么').first().inputValue()).toBe('约好的参观没有人接待')
    await sendAway('提交投诉')
    await press(page, '看待发送')
    await see(page, '约好的参观没有人接待')
    await offline(false)
    await see(page, '已发出')
    await press(page, '查看进度')
    await see(page, '约好的参观没有人接待')
    await see(page, /^TS/u)
    expect(await shown(page).getByLabel('发生了什么').first().inputValue()).toBe('')
  })

  it('comes back into its form when it was not sent in time', async () => {
    const { page } = person
    await fill(page, '发生了什么', '第二件事')
    await sendAway('提交投诉')
    await waitTooLong()
    expect(await shown(page).getByLabel('发生了什么').first().inputValue()).toBe('第二件事')
    await press(page, '提交投诉')
    await see(page, /已收到，编号 TS/u)
  })
})

test('nobody left an error in the browser', () => {
  expect([...person.problems, ...colleague.problems]).toEqual([])
})
