import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

const SUBMIT = '/pages/inquiry/submit/index'

let stage: Stage
let person: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: 'openid-in-the-air' })
})
afterAll(() => stage?.close())

const offline = (away: boolean) => person.context.setOffline(away)

/** Goes to another page inside the app: without a network the browser could not load the app again. */
async function goInside(tab: RegExp): Promise<void> {
  await shown(person.page).getByRole('navigation').getByRole('button', { name: tab }).first().click()
}

async function fillIn(need: string): Promise<void> {
  const { page } = person
  await fill(page, '企业名称', '云衡智能')
  await fill(page, '联系人', '林越')
  await fill(page, '手机号', '13800002046')
  await fill(page, '需要我们做什么', need)
  await tick(page, /办理本事项/)
}

/** Inquiries in the cloud's database with this need. */
async function inquiriesAbout(need: string): Promise<number> {
  const text = await (await fetch(`${stage.cloud.emulator.url}/export`)).text()
  const collections = JSON.parse(text) as Record<string, { need?: string }[]>
  return (collections.inquiries ?? []).filter((inquiry) => inquiry.need === need).length
}

async function setFaults(faults: { functionReplyLoss?: number }): Promise<void> {
  await fetch(`${stage.cloud.emulator.url}/faults`, { method: 'POST', body: JSON.stringify(faults) })
}

/** The pages of the app are fetched ahead once the first one stands. */
async function pagesAreHere(): Promise<void> {
  await person.page.waitForFunction(() => performance.getEntriesByName('pages-ahead').length > 0)
}

describe('somebody in airplane mode', () => {
  it('opens the app while there is a network', async () => {
    await person.open('/')
    await see(person.page, '一园两镇多平台')
    await pagesAreHere()
    await offline(true)
  })

  it('reads parks and policies that were never opened, with the time they are from', async () => {
    const { page } = person
    await goInside(/园区/)
    await see(page, '跨贸小镇')
    await see(page, /没有网络。以下是 \d+月\d+日 \d\d:\d\d 保存的内容/)
    await goInside(/政策/)
    await see(page, '示例·数字经济扶持办法')
    await see(page, /以下是 \d+月\d+日 \d\d:\d\d 保存的内容/)
  })

  it('submits an inquiry, which is kept', async () => {
    const { page } = person
    await goInside(/首页/)
    await press(page, '企业入驻')
    await fillIn('在飞机上写的')
    await press(page, '提交')
    await see(page, '已保存，联网后自动发送')
  })

  it('sees it in 待发送, and that pressing changes nothing without a network', async () => {
    const { page } = person
    await press(page, '看待发送')
    await see(page, '云衡智能 · 在飞机上写的')
    await press(page, '现在发送')
    await see(page, /前有效 · 试过 \d 次/)
    expect(await inquiriesAbout('在飞机上写的')).toBe(0)
  })

  it('has it sent once, by itself, when the network is back', async () => {
    const { page } = person
    await offline(false)
    await see(page, '没有待发送的内容')
    await see(page, '已发出')
    expect(await inquiriesAbout('在飞机上写的')).toBe(1)
    await press(page, '查看进度')
    await see(page, /编号 RZ/)
  })

  it('has one record when the answer was lost and the request was sent again', async () => {
    const { page } = person
    await person.open(SUBMIT)
    await fillIn('答复丢了')
    await setFaults({ functionReplyLoss: 1 })
    await press(page, '提交')
    await see(page, '已保存，联网后自动发送')
    expect(await inquiriesAbout('答复丢了')).toBe(1)
    await setFaults({})
    await see(page, '已发出')
    expect(await inquiriesAbout('答复丢了')).toBe(1)
    await press(page, '查看进度')
    await see(page, /编号 RZ/)
  })

  it('is told that seats need a network, and keeps what was written', async () => {
    const { page } = person
    await person.open('/pages/event/register/index?event=vc-roadshow')
    await tick(page, /办理本场报名/u)
    await offline(true)
    await press(page, '提交报名')
    await see(page, /名额要联网才能留/)
    expect(await shown(page).getByLabel('企业名称').first().inputValue()).toBe('云衡智能')
    await offline(false)
  })

  it('left no error in the browser', () => {
    // The browser notes the answer that was lost on purpose.
    expect(person.problems.filter((text) => !text.includes('ERR_EMPTY_RESPONSE'))).toEqual([])
  })
})

describe('somebody who opens the address again without a network', () => {
  let visitor: Visitor

  beforeAll(async () => {
    visitor = await stage.visit({ opensOffline: true })
    await visitor.open('/')
    await see(visitor.page, '一园两镇多平台')
    await visitor.page.waitForFunction(() => performance.getEntriesByName('opens-offline').length > 0)
    await visitor.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await visitor.context.setOffline(true)
  })
  afterAll(() => visitor.close())

  it('finds the app, with the time of what it shows', async () => {
    await visitor.page.goto(`${stage.appUrl}/`)
    await see(visitor.page, '一园两镇多平台')
    await see(visitor.page, /没有网络。以下是 \d+月\d+日 \d\d:\d\d 保存的内容/)
  })

  it('opens a page that it never saw before by its own address', async () => {
    await visitor.page.goto(`${stage.appUrl}/pages/services/list/index`)
    await see(visitor.page, '办事指南')
  })

  it('left no error in the browser', () => {
    expect(visitor.problems).toEqual([])
  })
})

describe('somebody whose browser saves data, so that no page is fetched ahead', () => {
  let saver: Visitor

  beforeAll(async () => {
    saver = await stage.visit()
    await saver.page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
    await saver.open('/')
    await see(saver.page, '一园两镇多平台')
  })

  const openParks = () =>
    shown(saver.page).getByRole('navigation').getByRole('button', { name: '园区' }).first().click()
  const isAway = () => saver.page.getByRole('heading', { name: '没有网络' }).waitFor()

  it('is told without a network that the page is not here, and comes back to where it was', async () => {
    const { page } = saver
    await saver.context.setOffline(true)
    await openParks()
    await isAway()
    await page.getByRole('button', { name: '再试一次' }).click()
    await isAway()
    await page.getByRole('button', { name: '返回' }).click()
    await see(page, '一园两镇多平台')
  })

  it('gets the page by itself when the network is back', async () => {
    await openParks()
    await isAway()
    await saver.context.setOffline(false)
    await see(saver.page, '一园、两镇、五个平台')
  })

  it('left no error in the browser', () => {
    expect(saver.problems).toEqual([])
  })
})
