import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

let stage: Stage
let person: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: false, overlays: ['tests/builders/district/with-hours'] })
  person = await stage.visit({ openid: 'openid-real' })
})
afterAll(() => stage?.close())

describe('a district that entered its hours, without any demo content', () => {
  it('shows nothing that is marked as an example', async () => {
    await person.open('/')
    await see(person.page, '一园两镇多平台')
    expect(await shown(person.page).getByText('示例').count()).toBe(0)
  })

  it('takes a visit that is confirmed at once', async () => {
    const { page } = person
    await person.open('/pages/booking/visit/index?park=cxzg-park')
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
    await see(page, /已约好，编号 CG/)
  })

  it('lists it as confirmed', async () => {
    await person.open('/pages/booking/mine/index')
    await see(person.page, '已确认')
  })

  it('left no error in the browser', () => {
    expect(person.problems).toEqual([])
  })
})
