import type { Device, Play, Stage } from '../harness/device'

/** Each kind of inquiry with the questions of its own. */
export function inquiryKinds(play: Play): void {
  let stage: Stage
  let person: Device
  let colleague: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand('openid-lin-yue')
    colleague = await stage.hand('openid-zhou-jing')
    await colleague.open(`/pages/staff/join/index?token=${stage.invitation}`)
    await colleague.press(/加入/)
    await colleague.see(/管理员/)
  })
  afterAll(() => stage?.close())

  async function fillContact() {
    await person.fill('企业名称', '云衡智能')
    await person.fill('联系人', 'José María Ruiz y Picasso-Blasco')
    await person.fill('手机号', '+49 176 1234567')
  }

  /** Opens the newest matter whose row holds the words, as staff, and takes it. */
  async function take(words: string) {
    // What somebody wrote is seen by staff once its check passed.
    await stage.fireTimer('minute')
    await colleague.open('/pages/staff/inquiries/index')
    await colleague.touch(words)
    await colleague.press(/^接手$/)
    await colleague.see('办理中')
  }

  describe('somebody who looks for a site', () => {
    it('comes from a park, which is filled in, and changes the kind without losing it', async () => {
      await person.open('/pages/park/detail/index?id=kuamao-town')
      await person.press(/咨询/)
      await person.see('需要我们做什么')
      await person.choose('选址')
      await person.see('需要多大面积 (㎡)')
      await person.see('跨贸小镇')
    })

    it('is told what is missing, then sends it with a foreign number', async () => {
      await person.press('提交')
      await person.see(/还差 7 项，下一项：做什么行业/)
      await person.choose('人工智能')
      await person.fill('需要多大面积，最少', '300')
      await person.fill('需要多大面积，最多', '420')
      await person.fill('租金预算，最少', '1.8')
      await person.fill('租金预算，最多', '2.55')
      await person.choose('3 个月内')
      await person.tick('货梯')
      await fillContact()
      await person.tick(/办理本事项/)
      await person.press('提交')
      await person.see(/已收到，编号 XZ/)
    })

    it('finds the answers in words, as staff do', async () => {
      await person.press('查看进度')
      await person.see('300–420 ㎡')
      await person.see('1.8–2.55 元/㎡·天')
      await take('云衡智能 · 选址')
      await colleague.see('1.8–2.55 元/㎡·天')
      await colleague.see('+491761234567')
    })
  })

  describe('somebody who looks for money', () => {
    it('reads what this platform does not do, and ticks two of three institutions by name', async () => {
      await person.open('/pages/inquiry/submit/index?kind=finance')
      await person.see('本平台只转交资料，不提供投资建议，不承诺投资。')
      await person.choose('天使轮')
      await person.fill('需要多少，最少', '300')
      await person.fill('需要多少，最多', '500')
      await person.fill('资金用来做什么', '扩一条产线')
      await person.tick(/办理本事项/)
      await person.tick(/转交给示例·城东银行科技支行/)
      await person.tick(/转交给示例·拱宸创业投资/)
      await person.press('提交')
      await person.see(/已收到，编号 ZJ/)
    })

    it('sees to whom papers go, and so do staff, who answer', async () => {
      await person.press('查看进度')
      await person.see('示例·城东银行科技支行、示例·拱宸创业投资')
      await take('云衡智能 · 融资')
      await colleague.see('示例·城东银行科技支行、示例·拱宸创业投资')
      expect(await colleague.count('示例·运河融资担保')).toBe(0)
      await colleague.press('答复')
      await colleague.inDialog().write('两家机构本周内联系您。')
      await colleague.inDialog().press(/答复|发送/)
      await colleague.see('已答复')
    })
  })

  describe('somebody who finds a mistake', () => {
    it('reports it from the policy, which is named, without a contact', async () => {
      await person.open('/pages/policy/detail/index?id=digital-economy-opinions')
      await person.press('发现有误？告诉我们')
      expect(await person.written('哪一页、哪一条')).not.toBe('')
      await person.fill('哪里不对', '年份写成了 2015，应当是 2016。')
      await person.tick(/办理本事项/)
      await person.press('提交')
      await person.see(/谢谢您，已收到，编号 JC/)
    })

    it('is accepted by staff with the filter of its kind', async () => {
      await stage.fireTimer('minute')
      await colleague.open('/pages/staff/inquiries/index')
      await colleague.choose('纠错')
      await colleague.touch(/ · 纠错/)
      await colleague.see('没有留联系方式')
      await colleague.press(/^接手$/)
      await colleague.press(/^采纳$/)
      await colleague.inDialog().press('采纳并致谢')
      await colleague.see('已采纳')
    })

    it('sees the thanks, and no page changed by itself', async () => {
      await stage.fireTimer('minute')
      await person.open('/pages/message/inbox/index')
      await person.see('谢谢您，纠错已采纳')
      await person.open('/pages/policy/detail/index?id=digital-economy-opinions')
      await person.see('发现有误？告诉我们')
      expect(await person.count('应当是 2016')).toBe(0)
    })
  })

  describe('the policy page', () => {
    it('leads to a policy question that names it', async () => {
      await person.open('/pages/policy/detail/index?id=digital-economy-opinions')
      await person.press('问一问')
      await person.see('咨询不等于申报。答复以主管部门的正式文件为准。')
      await person.see(/意见/)
    })
  })

  it('nobody met an error', () => {
    expect([...person.problems(), ...colleague.problems()]).toEqual([])
  })
}
