import { aPdf } from '../../builders/files'
import type { Device, Play, Stage } from '../harness/device'

const PLAN = '入驻计划.pdf'
const COMPANY = '归来科技'
const HOUR = 3_600_000

/** What was written or waits to be sent comes back, also after too long without a network. */
export function comesBack(play: Play): void {
  let stage: Stage
  let person: Device
  let colleague: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand('openid-comes-back')
    colleague = await stage.hand('openid-zhou-jing')
    await colleague.open(`/pages/staff/join/index?token=${stage.invitation}`)
    await colleague.press(/加入/u)
    await colleague.see(/欢迎，/u)
  })
  afterAll(() => stage?.close())

  /** Sends without a network: what is sent is kept. */
  async function sendAway(button: string | RegExp): Promise<void> {
    await person.goOffline()
    await person.press(button)
    await person.see(/已保存，联网后自动发送/u)
  }

  /** More than a day passes for what waits, before there is a network again. */
  async function waitTooLong(): Promise<void> {
    await person.letWaitingAge(25 * HOUR)
    await person.goOnline()
    await person.open('/pages/me/outbox/index')
    await person.see('已过期')
    await person.press('打开再发一次')
  }

  describe('an inquiry with a file that was not sent in time', () => {
    it('comes back into the form with its words and its file', async () => {
      await person.open('/pages/inquiry/submit/index')
      await person.addPdf(PLAN, aPdf())
      await person.see(/已上传/u)
      await person.fill('企业名称', COMPANY)
      await person.fill('联系人', '林越')
      await person.fill('手机号', '13800002046')
      await person.fill('需要我们做什么', '计划见附件')
      await person.tick(/办理本事项/u)
      await sendAway('提交')
      await waitTooLong()
      await person.see(PLAN)
      await person.see(/已上传/u)
      expect(await person.written('需要我们做什么')).toBe('计划见附件')
    })

    it('still has the file when the page is opened anew', async () => {
      await person.open('/pages/inquiry/submit/index')
      await person.see(PLAN)
      await person.see(/已上传/u)
    })

    it('is submitted with it', async () => {
      await person.tick(/办理本事项/u)
      await person.press('提交')
      await person.see(/已收到，编号 RZ/u)
      await person.press('查看进度')
      await person.see('附件 1 个')
      expect(await person.keeps()).not.toContain('inquiry-draft')
    })
  })

  describe('in the inquiry', () => {
    it('what is being written is there after leaving the page', async () => {
      await person.fill('补充或追问', '还想问')
      await person.comeBack()
      await person.see('附件 1 个')
      expect(await person.written('补充或追问')).toBe('还想问')
      await person.press('发送')
      await person.see('您补充了')
      expect(await person.written('补充或追问')).toBe('')
    })

    it('papers that were told without a network cannot be told twice, and come back as they were ticked', async () => {
      await person.tick('营业执照')
      await sendAway('告诉承办人')
      expect(await person.isOff(/告诉承办人/u)).toBe(true)
      await waitTooLong()
      await person.see('附件 1 个')
      expect(await person.isTicked('营业执照')).toBe(true)
      await person.press('告诉承办人')
      await person.see('还缺 3 份资料')
      await person.open('/pages/me/outbox/index')
      await person.see('没有待发送的内容')
      expect(await person.count('已过期')).toBe(0)
    })

    it('a rating comes back with its stars and words', async () => {
      await stage.fireTimer('minute')
      await colleague.open('/pages/staff/inquiries/index')
      await colleague.touch(COMPANY)
      await colleague.press(/^接手/u)
      await colleague.press(/^办结/u)
      await colleague.inDialog().write('已经对接好')
      await colleague.inDialog().press(/办结/u)
      await colleague.see('已办结')
      await person.open('/pages/inquiry/mine/index')
      await person.touch('企业入驻')
      await person.choose(/^满意/u)
      await person.tick('说得清楚')
      await sendAway('提交评价')
      await waitTooLong()
      await person.see('这件事办得怎么样')
      expect(await person.isTicked('说得清楚')).toBe(true)
      await person.press('提交评价')
      await person.see('谢谢您的评价')
    })
  })

  describe('a complaint without a network', () => {
    it('is kept while it is written, waits, and is sent once', async () => {
      await person.open('/pages/me/complain/index')
      await person.fill('发生了什么', '约好的参观没有人接待')
      await person.comeBack()
      expect(await person.written('发生了什么')).toBe('约好的参观没有人接待')
      await sendAway('提交投诉')
      await person.press('看待发送')
      await person.see('约好的参观没有人接待')
      await person.goOnline()
      await person.see('已发出')
      await person.press('查看进度')
      await person.see('约好的参观没有人接待')
      await person.see(/^TS/u)
      expect(await person.written('发生了什么')).toBe('')
    })

    it('comes back into its form when it was not sent in time', async () => {
      await person.fill('发生了什么', '第二件事')
      await sendAway('提交投诉')
      await waitTooLong()
      expect(await person.written('发生了什么')).toBe('第二件事')
      await person.press('提交投诉')
      await person.see(/已收到，编号 TS/u)
    })
  })

  it('left nothing to complain of on either device', () => {
    expect([...person.problems(), ...colleague.problems()]).toEqual([])
  })
}
