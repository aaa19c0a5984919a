import type { Device, Play, Stage } from '../harness/device'

const PERSON = 'openid-lin-yue'
const COLLEAGUE = 'openid-zhou-jing'

/** From a code at a booth to two answers. */
export function firstSummit(play: Play): void {
  let stage: Stage
  let person: Device
  let colleague: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand(PERSON)
    colleague = await stage.hand(COLLEAGUE)
  })
  afterAll(() => stage?.close())

  const fillInWho = async () => {
    await person.fill('企业名称', '云衡智能')
    await person.fill('联系人', '林越')
    await person.fill('手机号', '13800002046')
  }

  describe('an entrepreneur at a summit', () => {
    it('scans a booth code and lands in the park, which says where they are', async () => {
      await person.scan('p:kuamao-town/booth-kuamao')
      await person.see(/您在/)
      await person.see('跨贸小镇')
    })

    it('makes the invited person staff', async () => {
      await colleague.open(`/pages/staff/join/index?token=${stage.invitation}`)
      await colleague.press(/加入/)
      await colleague.see(/上午好|下午好|晚上好/)
    })

    it('books a visit with a typed phone number, and allows a message in a tap', async () => {
      await person.press('预约参观')
      await person.see('哪天来')
      await person.choose(/余/)
      await person.choose(/:\d\d.*余/)
      await fillInWho()
      await person.tick(/办理本次预约/)
      await person.press('提交预约')
      await person.see(/已收到，编号 CG/)
      await person.allowMessage()
    })

    it('reads a policy', async () => {
      await person.open('/pages/tabs/policy/index')
      await person.touch('示例·数字经济扶持办法')
      await person.see('给谁')
      await person.see(/不等于申报/)
    })

    it('sees what changed in one of its clauses', async () => {
      await person.press(/较上一版的变化/)
      await person.see('每家每年最高 20 万元')
      await person.see('每家每年最高 30 万元')
    })

    it('submits an inquiry with nothing but what is required', async () => {
      await person.open('/pages/inquiry/submit/index')
      await fillInWho()
      await person.fill('需要我们做什么', '想租 420 ㎡，配电不低于 200 kVA。')
      await person.tick(/办理本事项/)
      await person.press('提交')
      await person.see(/已收到，编号 RZ/)
      await person.see(/前答复/)
      await person.allowMessage()
    })

    it('reaches the holder outside the app, without naming the company', async () => {
      await stage.fireTimer('minute')
      const lines = await stage.groupLines()
      expect(lines.some((line) => line.includes('企业入驻'))).toBe(true)
      expect(lines.join('\n')).not.toMatch(/云衡|林越|13800002046/u)
    })

    it('is answered by staff', async () => {
      await colleague.open('/pages/staff/inquiries/index')
      await colleague.touch('云衡智能')
      await colleague.press(/^接手$/)
      await colleague.see('办理中')
      await colleague.press('答复')
      await colleague.inDialog().write('已为您对比四处载体，明天下午给两个方案。')
      await colleague.inDialog().press(/答复|发送/)
      await colleague.see('已答复')
    })

    it('has the visit confirmed by staff', async () => {
      await colleague.open('/pages/staff/bookings/index')
      await colleague.press(/确认/)
      await colleague.see(/已确认|没有待确认/)
    })

    it('shows the person both answers in the inbox, and WeChat delivered both', async () => {
      await stage.fireTimer('minute')
      await person.open('/pages/message/inbox/index')
      await person.see('参观预约已确认')
      await person.see(/答复/)
      expect(await stage.sentTo(PERSON)).toHaveLength(2)
    })

    it('left nothing to complain of on either device', () => {
      expect([...person.problems(), ...colleague.problems()]).toEqual([])
    })
  })
}
