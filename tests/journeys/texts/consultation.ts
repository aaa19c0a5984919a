import type { Device, Play, Stage } from '../harness/device'

const PERSON = 'openid-he-wei'
const COLLEAGUE = 'openid-zhou-jing'
const LINK = 'https://meeting.example.com/dm/aBc123'
const INVITATION = `周静 邀请您参加会议\n点击链接入会：\n${LINK}\n#会议号：123-456-789`

/** An hour with an adviser by video, booked, confirmed with a link, and cancelled. */
export function consultation(play: Play): void {
  let stage: Stage
  let person: Device
  let colleague: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand(PERSON)
    colleague = await stage.hand(COLLEAGUE)
  })
  afterAll(() => stage?.close())

  describe('somebody who wants to talk to an adviser', () => {
    it('finds the way from the first page, and is told what is missing', async () => {
      await person.open('/')
      await person.press('咨询顾问')
      await person.see('想问什么')
      await person.see('由最早有空的顾问接')
      await person.press('预约')
      await person.see(/还差 \d 项，下一项：选想问什么/u)
    })

    it('books a video with an interpreter, with whoever is free first', async () => {
      await person.choose('政策申报')
      await person.choose(/^视频/u)
      await person.tick('需要口译')
      await person.choose(/^\d\d:\d\d$/u)
      await person.fill(/先说两句/u, '房租补助和研发资助能不能同时申请？')
      await person.fill('企业名称', '云衡智能')
      await person.fill('联系人', '林越')
      await person.fill('手机号', '13800002046')
      await person.press('预约')
      await person.see(/勾选“办理本次咨询”，我们才能/u)
      await person.tick(/办理本次咨询/u)
      await person.press('预约')
      await person.see(/已收到，编号 ZX/u)
      await person.see(/待确认/u)
    })

    it('finds it among the bookings, told apart from visits', async () => {
      await person.open('/pages/booking/mine/index')
      await person.see(/咨询 · .* · 政策申报 · 视频 · 要口译/u)
      await person.press(/咨询 · /u)
      await person.see('确认后显示在这里')
    })
  })

  describe('a colleague', () => {
    it('confirms it by pasting the invitation of a meeting', async () => {
      // Staff read what was written once it was checked.
      await stage.fireTimer('minute')
      await colleague.open(`/pages/staff/join/index?token=${stage.invitation}`)
      await colleague.press('加入')
      await colleague.see(/欢迎/u)
      await colleague.open('/pages/staff/bookings/index')
      await colleague.see('房租补助和研发资助能不能同时申请？')
      await colleague.press(/^确认，云衡智能/u)
      await colleague.see('给会议链接')
      const sheet = colleague.inDialog()
      await sheet.fill('会议链接', '下午发给您')
      await sheet.press('确认并告诉对方')
      await sheet.see('请粘贴以 https:// 开头的会议链接')
      await sheet.fill('会议链接', INVITATION)
      await sheet.press('确认并告诉对方')
      await colleague.see('没有待确认的预约')
    })
  })

  describe('the person', () => {
    it('is told, finds the link, and cancels', async () => {
      await person.open('/pages/message/inbox/index')
      await person.press(/咨询预约已确认/u)
      await person.see(LINK)
      await person.press('取消预约')
      await person.inDialog().press('取消预约')
      await person.see('您已取消，时间已放出')
    })

    it('left no error in either browser', () => {
      expect([...person.problems(), ...colleague.problems()]).toEqual([])
    })
  })
}
