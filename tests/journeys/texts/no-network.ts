import type { Device, Play, Stage } from '../harness/device'

const SUBMIT = '/pages/inquiry/submit/index'

/** Airplane mode: what was published is read, what is written waits and arrives once. */
export function withoutNetwork(play: Play): void {
  let stage: Stage
  let person: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand('openid-in-the-air')
  })
  afterAll(() => stage?.close())

  async function fillIn(need: string): Promise<void> {
    await person.fill('企业名称', '云衡智能')
    await person.fill('联系人', '林越')
    await person.fill('手机号', '13800002046')
    await person.fill('需要我们做什么', need)
    await person.tick(/办理本事项/u)
  }

  /** Inquiries in the cloud's database with this need. */
  async function inquiriesAbout(need: string): Promise<number> {
    const collections = JSON.parse(await stage.exportAll()) as Record<string, { need?: string }[]>
    return (collections.inquiries ?? []).filter((inquiry) => inquiry.need === need).length
  }

  describe('somebody in airplane mode', () => {
    it('opens the app while there is a network', async () => {
      await person.open('/')
      await person.see('一园两镇多平台')
      await person.goOffline()
    })

    it('reads parks and policies that were never opened, with the time they are from', async () => {
      await person.goTo(/园区/u)
      await person.see('跨贸小镇')
      await person.see(/没有网络。以下是 \d+月\d+日 \d\d:\d\d 保存的内容/u)
      await person.goTo(/政策/u)
      await person.see('示例·数字经济扶持办法')
      await person.see(/以下是 \d+月\d+日 \d\d:\d\d 保存的内容/u)
    })

    it('submits an inquiry, which is kept', async () => {
      await person.goTo(/首页/u)
      await person.press('企业入驻')
      await fillIn('在飞机上写的')
      await person.press('提交')
      await person.see('已保存，联网后自动发送')
    })

    it('sees it in 待发送, and that pressing changes nothing without a network', async () => {
      await person.press('看待发送')
      await person.see('云衡智能 · 在飞机上写的')
      await person.press('现在发送')
      await person.see(/前有效 · 试过 \d 次/u)
      expect(await inquiriesAbout('在飞机上写的')).toBe(0)
    })

    it('has it sent once, by itself, when the network is back', async () => {
      await person.goOnline()
      await person.see('没有待发送的内容')
      await person.see('已发出')
      expect(await inquiriesAbout('在飞机上写的')).toBe(1)
      await person.press('查看进度')
      await person.see(/编号 RZ/u)
    })

    it('has one record when the answer was lost and the request was sent again', async () => {
      await person.open(SUBMIT)
      await fillIn('答复丢了')
      await stage.setFaults({ functionReplyLoss: 1 })
      await person.press('提交')
      await person.see('已保存，联网后自动发送')
      expect(await inquiriesAbout('答复丢了')).toBe(1)
      await stage.setFaults({})
      await person.see('已发出')
      expect(await inquiriesAbout('答复丢了')).toBe(1)
      await person.press('查看进度')
      await person.see(/编号 RZ/u)
    })

    it('is told that seats need a network, and keeps what was written', async () => {
      await person.open('/pages/event/register/index?event=vc-roadshow')
      await person.tick(/办理本场报名/u)
      await person.goOffline()
      await person.press('提交报名')
      await person.see(/名额要联网才能留/u)
      expect(await person.written('企业名称')).toBe('云衡智能')
      await person.goOnline()
    })

    it('saw nothing go wrong beside that', () => {
      expect(person.problems()).toEqual([])
    })
  })
}
