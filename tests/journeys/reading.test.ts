import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { press, see, shown } from './harness/steps'

let stage: Stage
let reader: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  reader = await stage.visit()
})
afterAll(() => stage?.close())

const follow = (name: RegExp) => shown(reader.page).getByRole('link', { name }).first().click()

describe('somebody who reads before asking', () => {
  it('goes from the first page to all articles and into one', async () => {
    const { page } = reader
    await reader.open('/')
    await follow(/资讯：更多/)
    await see(page, /年份是资料讲的年份/)
    await follow(/数字经济产业园揭牌/)
    await see(page, '摘要，不是原文')
    await see(page, '网页整理，未见官方出处')
    expect(await shown(page).getByText('2025').count()).toBe(0)
  })

  it('finds the park the article names', async () => {
    await press(reader.page, /跨贸小镇，园区/)
    await see(reader.page, '适合的产业')
  })

  it('sees the final values of 2015 beside the estimates', async () => {
    const { page } = reader
    await reader.open('/')
    await follow(/区情一览：看趋势/)
    for (const text of ['764.00', '916.27', /报告预计 765/, /报告预计 904/]) await see(page, text)
    await see(page, /口径有调整，不连线/)
  })

  it('opens the table behind a chart', async () => {
    await press(reader.page, '看数表')
    const table = shown(reader.page).getByRole('table', { name: /社会消费品零售总额/ })
    expect(await table.getByRole('row').count()).toBe(4)
  })

  it('asks somebody to help with a service, which the inquiry names', async () => {
    const { page } = reader
    await reader.open('/')
    await press(page, '办事指南')
    await press(page, /容缺受理/)
    await see(page, '窗口信息待核实')
    await see(page, '这里不作审批')
    await press(page, '请人陪办')
    await see(page, '提交诉求')
    expect(await shown(page).getByLabel('需要我们做什么').first().inputValue()).toContain('容缺受理')
  })

  it('left no error in the browser', () => {
    expect(reader.problems).toEqual([])
  })
})
