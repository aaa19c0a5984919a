import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { see, shown } from './harness/steps'

let stage: Stage

beforeAll(async () => {
  stage = await startStage({ demo: true })
})
afterAll(() => stage?.close())

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
