import type { Device, Play, Stage } from '../harness/device'

const PERSON = 'openid-he-qing'
const REMINDERS = '/pages/message/reminders/index'
const INBOX = '/pages/message/inbox/index'
/** Parks that confirm a visit at once. */
type Park = 'cxzg-park' | 'esports-town' | 'xintiandi'

/** What a person allows WeChat to remind of, refuses, uses up and stops. */
export function reminders(play: Play): void {
  let stage: Stage
  let person: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand(PERSON)
  })
  afterAll(() => stage?.close())

  const fillInWho = async () => {
    await person.fill('企业名称', '青禾数据')
    await person.fill('联系人', '何青')
    await person.fill('手机号', '13800003057')
  }

  const submitInquiry = async () => {
    await person.open('/pages/inquiry/submit/index')
    await fillInWho()
    await person.fill('需要我们做什么', '想了解软件企业的政策。')
    await person.tick(/办理本事项/u)
    await person.press('提交')
    await person.see(/已收到，编号 RZ/u)
  }

  /** A visit that is confirmed at once; `time` where the first one is taken. */
  const bookVisit = async (park: Park, time = /:\d\d.*余/u) => {
    await person.open(`/pages/booking/visit/index?park=${park}`)
    await person.choose(/余/u)
    await person.choose(time)
    await fillInWho()
    await person.tick(/办理本次预约/u)
    await person.press('提交预约')
    await person.see(/编号 CG/u)
  }

  /** How many messages WeChat brought, after whatever waits went out. */
  const brought = async () => {
    await stage.fireTimer('minute')
    return (await stage.sentTo(PERSON)).length
  }

  const visitsInTheInbox = async () => {
    await person.open(INBOX)
    await person.see('参观预约成功')
    return person.count('参观预约成功')
  }

  describe('what was refused', () => {
    it('costs nothing, and is said with the day from which it can be allowed', async () => {
      await submitInquiry()
      await person.refuseMessage()
      await person.open(REMINDERS)
      await person.see(/站内消息一直会有/u)
      await person.see('现在没有可发的“诉求办理进度”。')
      await person.see(/您选过不允许，.+起可以再允许/u)
    })

    it('is not asked for the next time', async () => {
      await submitInquiry()
      expect(await person.count('微信提醒我')).toBe(0)
    })
  })

  describe('what was allowed', () => {
    it('comes by WeChat, once', async () => {
      await bookVisit('cxzg-park')
      await person.allowMessage()
      await person.open(REMINDERS)
      await person.see('还可以给您发 1 条“预约结果”。')
      expect(await brought()).toBe(1)
      await person.open(REMINDERS)
      await person.see('现在没有可发的“预约结果”。')
    })

    it('is used up: the next answer is in the inbox only', async () => {
      await bookVisit('esports-town')
      await person.press('不用，我自己来看')
      expect(await brought()).toBe(1)
      expect(await visitsInTheInbox()).toBe(2)
    })

    it('can be allowed again from the settings', async () => {
      await person.open(REMINDERS)
      await person.see('现在没有可发的“预约结果”。')
      await person.allowMessage('再允许一次微信提醒')
      await person.see('还可以给您发 1 条“预约结果”。')
      await person.see(/这次打开已经问过一次|现在还可以发您 1 条/u)
    })
  })

  describe('a topic', () => {
    it('is stopped in two taps from a message, and that can be taken back', async () => {
      await person.open(INBOX)
      await person.press(/因为您预约过/u)
      await person.inDialog().press('不再提醒“预约”')
      await person.see(/“预约”不再用微信提醒/u)
      await person.press('撤销')
      await person.see(/“预约”恢复微信提醒/u)
      await person.press(/因为您预约过/u)
      await person.inDialog().press('不再提醒“预约”')
      await person.see(/“预约”不再用微信提醒/u)
    })

    it('that is stopped is not offered, and nothing of it comes by WeChat; the inbox has it', async () => {
      await bookVisit('xintiandi')
      expect(await person.count('微信提醒我')).toBe(0)
      expect(await brought()).toBe(1)
      expect(await visitsInTheInbox()).toBe(3)
    })

    it('comes again when it is switched on, with what was allowed before', async () => {
      await person.open(REMINDERS)
      await person.see(/已不再提醒/u)
      await person.turn(/预约/u)
      await person.see('还可以给您发 1 条“预约结果”。')
      await bookVisit('esports-town', /14:00.*余/u)
      expect(await brought()).toBe(2)
    })

    it('left nothing to complain of on the device', () => {
      expect(person.problems()).toEqual([])
    })
  })
}
