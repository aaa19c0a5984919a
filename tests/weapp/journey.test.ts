import type { PhoneUser } from './runner/phone-user'
import { startWeapp, type Weapp } from './runner/start-weapp'
import { answerWechat, see, shown, tapOn, tick, type } from './steps'

const PERSON = 'openid-lin-yue'
const COLLEAGUE = 'openid-zhou-jing'

let weapp: Weapp
let person: PhoneUser
let colleague: PhoneUser

beforeAll(async () => {
  weapp = await startWeapp()
  person = await weapp.hand({ openid: PERSON })
  colleague = await weapp.hand({ openid: COLLEAGUE })
})
afterAll(() => weapp?.close())

async function fillInWho({ page }: PhoneUser): Promise<void> {
  await type(page, '企业名称', '云衡智能')
  await type(page, '联系人', '林越')
  await type(page, '手机号', '13800002046')
}

/** Our card, then WeChat's own dialog: the request must stand in the tap. */
async function allowMessage({ page }: PhoneUser): Promise<void> {
  await tapOn(page, '微信提醒我')
  await answerWechat(page, '订阅消息', '允许')
  await see(page, /还可以发您|好的/)
}

describe('an entrepreneur at a summit, in the WeChat build', () => {
  it('scans a booth code and lands in the park, which says where they are', async () => {
    await person.scan('p:kuamao-town/booth-kuamao')
    await see(person.page, /您在/)
    await see(person.page, '跨贸小镇')
  })

  it('books a visit with a typed phone number', async () => {
    const { page } = person
    await tapOn(page, '预约参观')
    await see(page, '哪天来')
    await shown(page).getByRole('radio', { name: /余/ }).first().tap()
    await shown(page)
      .getByRole('radio', { name: /:\d\d.*余/ })
      .first()
      .tap()
    await fillInWho(person)
    await tick(page, /办理本次预约/)
    await tapOn(page, '提交预约')
    await see(page, /已收到，编号 CG/)
  })

  it('allows one message in a tap', () => allowMessage(person))

  it('submits an inquiry and allows a message about it', async () => {
    const { page } = person
    await person.open('/pages/inquiry/submit/index')
    await see(page, '需要我们做什么')
    await type(page, '需要我们做什么', '想租 420 ㎡，配电不低于 200 kVA。')
    await fillInWho(person)
    await tick(page, /办理本事项/)
    await tapOn(page, '提交')
    await see(page, /已收到，编号 RZ/)
    await allowMessage(person)
  })

  it('makes the invited person staff', async () => {
    await colleague.open(`/pages/staff/join/index?token=${weapp.cloud.invitation}`)
    await tapOn(colleague.page, /加入/)
    await see(colleague.page, /上午好|下午好|晚上好/)
  })

  it('is shown to staff once its text was checked', () => weapp.fireTimer('minute'))

  it('is answered by staff', async () => {
    const { page } = colleague
    await colleague.open('/pages/staff/inquiries/index')
    await shown(page).getByText('云衡智能').first().tap()
    await tapOn(page, '接手')
    await see(page, '办理中')
    await tapOn(page, '答复')
    const dialog = shown(page).getByRole('dialog')
    await dialog.getByRole('textbox').fill('已为您对比四处载体，明天下午给两个方案。')
    await dialog
      .getByRole('button', { name: /答复|发送/ })
      .first()
      .tap()
    await see(page, '已答复')
  })

  it('has the visit confirmed by staff', async () => {
    const { page } = colleague
    await colleague.open('/pages/staff/bookings/index')
    await tapOn(page, /确认/)
    await see(page, /已确认|没有待确认/)
  })

  it('shows the person both answers, and WeChat delivered both', async () => {
    const { page } = person
    await weapp.fireTimer('minute')
    await person.open('/pages/message/inbox/index')
    await see(page, '参观预约已确认')
    await see(page, /答复/)
    expect(await weapp.sentTo(PERSON)).toHaveLength(2)
  })

  it('left no error and no warning on either phone', () => {
    expect([...person.problems, ...colleague.problems]).toEqual([])
  })
})
