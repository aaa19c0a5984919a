import type { Device, Play, Stage } from '../harness/device'

/** Somebody who reads before asking. */
export function reading(play: Play): void {
  let stage: Stage
  let reader: Device

  beforeAll(async () => {
    stage = await play.start()
    reader = await stage.hand('openid-reads')
  })
  afterAll(() => stage?.close())

  describe('somebody who reads before asking', () => {
    it('goes from the first page to all articles and into one', async () => {
      await reader.open('/')
      await reader.follow(/资讯：更多/)
      await reader.see(/年份是资料讲的年份/)
      await reader.follow(/数字经济产业园揭牌/)
      await reader.see('摘要，不是原文')
      await reader.see('网页整理，未见官方出处')
      expect(await reader.count('2025')).toBe(0)
    })

    it('finds the park the article names', async () => {
      await reader.press(/跨贸小镇，园区/)
      await reader.see('适合的产业')
    })

    it('sees the final values of 2015 beside the estimates', async () => {
      await reader.open('/')
      await reader.follow(/区情一览：看趋势/)
      for (const text of ['764.00', '916.27', /报告预计 765/, /报告预计 904/]) await reader.see(text)
      await reader.see(/口径有调整，不连线/)
    })

    it('opens the table behind a chart', async () => {
      await reader.press('看数表')
      expect(await reader.rowsOf(/社会消费品零售总额/)).toBe(4)
    })

    it('asks somebody to help with a service, which the inquiry names', async () => {
      await reader.open('/')
      await reader.press('办事指南')
      await reader.press(/容缺受理/)
      await reader.see('窗口信息待核实')
      await reader.see('这里不作审批')
      await reader.press('请人陪办')
      await reader.see('提交诉求')
      expect(await reader.written('需要我们做什么')).toContain('容缺受理')
    })

    it('left no error in the browser', () => {
      expect(reader.problems()).toEqual([])
    })
  })
}
