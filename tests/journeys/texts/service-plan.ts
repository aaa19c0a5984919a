import type { Device, Play, Stage } from '../harness/device'

/** A colleague composes a 服务方案 for one company; the company wants changes, then agrees. */
export function servicePlan(play: Play): void {
  let stage: Stage
  let colleague: Device
  let company: Device

  beforeAll(async () => {
    stage = await play.start()
    colleague = await stage.hand('openid-zhou-jing')
    company = await stage.hand('openid-planned')
    await colleague.open(`/pages/staff/join/index?token=${stage.invitation}`)
    await colleague.press(/加入/u)
    await colleague.see(/欢迎，/u)
  })
  afterAll(() => stage?.close())

  const openCase = async () => {
    await colleague.open('/pages/staff/inquiries/index')
    await colleague.touch('云衡智能')
    await colleague.see('想知道能用上哪些政策')
  }
  const openThread = async () => {
    await company.open('/pages/inquiry/mine/index')
    await company.touch('云衡智能')
    await company.see('补充或追问')
  }

  it('begins with what the company asks for', async () => {
    await company.open('/pages/inquiry/submit/index')
    await company.fill('企业名称', '云衡智能')
    await company.fill('联系人', '林越')
    await company.fill('手机号', '13800002046')
    await company.fill('需要我们做什么', '想知道能用上哪些政策')
    await company.tick(/办理本事项/u)
    await company.press('提交')
    await company.see(/已收到，编号 RZ/u)
    await stage.fireTimer('minute')
  })

  it('is composed by whoever took the matter', async () => {
    await openCase()
    // Rows of the list have the word in their names.
    await colleague.press(/^接手$/u)
    await colleague.press('整理服务方案')
    await colleague.press('选择条款')
    await colleague.inDialog().fill('按条款或政策名称找', '办公用房')
    await colleague.inDialog().tick(/办公用房补助/u)
    await colleague.inDialog().press(/选好了，共 1 条/u)
    await colleague.fill('第 1 步', '一起看两处办公用房')
  })

  it('is not sent with an amount in its words', async () => {
    await colleague.fill('说明', '预计能拿 50 万元')
    await colleague.press('发给企业')
    await colleague.see(/这里不写金额和比例/u)
    await colleague.fill('说明', '下周可以约个时间')
    await colleague.press('发给企业')
    await colleague.see('更新方案')
  })

  it('is read by the company with its steps and what it is not', async () => {
    await openThread()
    await company.see('服务方案')
    await company.see(/一起看两处办公用房/u)
    await company.see(/不构成行政承诺或协议/u)
  })

  it('is carried away by the company as a picture', async () => {
    expect(await company.carryAway()).toBeGreaterThan(5_000)
  })

  it('comes back to the colleague with what should change', async () => {
    await company.press('想调整')
    await company.fill('想怎么调整', '面积再大一些')
    await company.press('发给承办人')
    await company.see('您回复了服务方案')
    await stage.fireTimer('minute')
    await openCase()
    await colleague.see('对方回复了服务方案')
    await colleague.see(/面积再大一些/u)
  })

  it('is renewed, and agreed to with one tap', async () => {
    await colleague.press('更新方案')
    await colleague.fill('第 1 步', '看三处更大的办公用房')
    await colleague.press('发给企业')
    await colleague.see('更新方案')
    await openThread()
    await company.see(/看三处更大的办公用房/u)
    await company.see('想调整')
    await company.press('有意向')
    await company.seeNoMore('想调整')
    expect(await company.count('您回复了服务方案')).toBe(2)
  })

  it('left nothing wrong on either device', () => {
    expect([...colleague.problems(), ...company.problems()]).toEqual([])
  })
}
