import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { allowMessage, fill, press, see, shown, tick } from './harness/steps'

const PERSON = 'openid-lin-yue'
const COLLEAGUE = 'openid-zhou-jing'

let stage: Stage
let person: Visitor
let colleague: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: PERSON })
  colleague = await stage.visit({ openid: COLLEAGUE })
})
afterAll(() => stage?.close())

describe('an entrepreneur at a summit', () => {
  it('scans a booth code and lands in the park, which says where they are', async () => {
    await person.open('/?scene=p%3Akuamao-town%2Fbooth-kuamao')
    await see(person.page, /您在/)
    await see(person.page, '跨贸小镇')
  })

  it('makes the invited person staff', async () => {
    await colleague.open(`/pages/staff/join/index?token=${stage.cloud.invitation}`)
    await press(colleague.page, /加入/)
    await see(colleague.page, /上午好|下午好|晚上好/)
  })

  it('books a visit', async () => {
    const { page } = person
    await press(page, '预约参观')
    await see(page, '哪天来')
    await shown(page).getByRole('radio', { name: /余/ }).first().click()
    await shown(page)
      .getByRole('radio', { name: /:\d\d.*余/ })
      .first()
      .click()
    await fill(page, '企业名称', '云衡智能')
    await fill(page, '联系人', '林越')
    await fill(page, '手机号', '13800002046')
    await tick(page, /办理本次预约/)
    await press(page, '提交预约')
    await see(page, /已收到，编号 CG/)
    await allowMessage(page)
  })

  it('reads a policy', async () => {
    const { page } = person
    await person.open('/pages/tabs/policy/index')
    await shown(page).getByText('示例·数字经济扶持办法').first().click()
    await see(page, '给谁')
    await see(page, /不等于申报/)
  })

  it('submits an inquiry with nothing but what is required', async () => {
    const { page } = person
    await person.open('/pages/inquiry/submit/index')
    await fill(page, '企业名称', '云衡智能')
    await fill(page, '联系人', '林越')
    await fill(page, '手机号', '13800002046')
    await fill(page, '需要我们做什么', '想租 420 ㎡，配电不低于 200 kVA。')
    await tick(page, /办理本事项/)
    await press(page, '提交')
    await see(page, /已收到，编号 RZ/)
    await see(page, /前答复/)
    await allowMessage(page)
  })

  it('reaches the holder outside the app, without naming the company', async () => {
    await stage.fireTimer('minute')
    const lines = await stage.groupLines()
    expect(lines.some((line) => line.includes('企业入驻'))).toBe(true)
    expect(lines.join('\n')).not.toMatch(/云衡|林越|13800002046/u)
  })

  it('is answered by staff', async () => {
    const { page } = colleague
    await colleague.open('/pages/staff/inquiries/index')
    await shown(page).getByText('云衡智能').first().click()
    await press(page, /^接手$/)
    await see(page, '办理中')
    await press(page, '答复')
    await page.getByRole('dialog').getByRole('textbox').fill('已为您对比四处载体，明天下午给两个方案。')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /答复|发送/ })
      .click()
    await see(page, '已答复')
  })

  it('has the visit confirmed by staff', async () => {
    const { page } = colleague
    await colleague.open('/pages/staff/bookings/index')
    await press(page, /确认/)
    await see(page, /已确认|没有待确认/)
  })

  it('shows the person both answers in the inbox, and WeChat delivered both', async () => {
    const { page } = person
    await stage.fireTimer('minute')
    await person.open('/pages/message/inbox/index')
    await see(page, '参观预约已确认')
    await see(page, /答复/)
    const sent = await stage.sentTo(PERSON)
    expect(sent.map((message) => message.templateId)).toHaveLength(2)
  })

  it('left no error in either browser', () => {
    expect([...person.problems, ...colleague.problems]).toEqual([])
  })
})
