import type { Device, Play, Stage } from '../harness/device'

const PERSON = 'openid-he-wei'
const EVENT = '/pages/event/detail/index?id=vc-roadshow'
const CODE = /^[A-HJ-NP-Z2-9]{4} [A-HJ-NP-Z2-9]{4}$/u

/** A seat at an event: taken, found again, given back. */
export function eventRegistration(play: Play): void {
  let stage: Stage
  let person: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand(PERSON)
  })
  afterAll(() => stage?.close())

  describe('somebody who wants to come to an event', () => {
    it('sees the seats left', async () => {
      await person.open(EVENT)
      await person.see('还有 80 个名额')
      await person.see('已报 0 / 80')
    })

    it('is told what is missing, and by which consent', async () => {
      await person.press(/^报名/u)
      await person.see('怎么联系您')
      await person.press('提交报名')
      await person.see(/勾选“办理本场报名”，我们才能/u)
    })

    it('registers and holds the ticket at once, with the name masked', async () => {
      await person.fill('企业名称', '云衡智能')
      await person.fill('联系人', '林越')
      await person.fill('手机号', '13800002046')
      await person.tick(/办理本场报名/u)
      await person.press('提交报名')
      await person.see(CODE)
      await person.see('林*')
      await person.see('138****2046')
    })

    it('finds the ticket from the event, from 我的 and in the inbox', async () => {
      await person.open(EVENT)
      await person.see('还有 79 个名额')
      await person.press('查看票券')
      await person.see(CODE)
      await person.open('/pages/tabs/me/index')
      await person.press(/我的报名/u)
      await person.see('示例·创投项目路演')
      await stage.fireTimer('minute')
      await person.open('/pages/message/inbox/index')
      await person.press(/活动报名成功/u)
      await person.see(CODE)
    })

    it('gives the seat back', async () => {
      await person.press('取消报名')
      await person.inDialog().press('取消报名')
      await person.see('这张票已取消，名额已放出。')
      await person.open(EVENT)
      await person.see('还有 80 个名额')
    })

    it('is shown the ticket by the main button after registering at the summit', async () => {
      await person.open('/pages/event/register/index?event=ai-summit')
      await person.tick(/办理本场报名/u)
      await person.press('提交报名')
      await person.see(CODE)
      await person.scan('s:ai-summit/gate')
      await person.see('您已报名，入场时出示票券')
      await person.press('出示票券')
      await person.see(CODE)
      expect(await person.pictures(/票券码/u)).toBe(1)
    })

    it('left no error in the browser', () => {
      expect(person.problems()).toEqual([])
    })
  })
}
