import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

const HELD = '示例贸易公司'

let stage: Stage
let person: Visitor
let administrator: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: 'openid-writer' })
  administrator = await stage.visit({ openid: 'openid-judge' })
})
afterAll(() => stage?.close())

const seesInQueue = async () => {
  await administrator.open('/pages/staff/inquiries/index')
  await see(administrator.page, /待办/)
  return shown(administrator.page).getByText(HELD).filter({ visible: true }).count()
}

describe('an inquiry that the content check holds', () => {
  it('is taken from the person, and says that it is being checked', async () => {
    await administrator.open(`/pages/staff/join/index?token=${stage.cloud.invitation}`)
    await press(administrator.page, /加入/)
    await see(administrator.page, /管理员/)
    const { page } = person
    await person.open('/pages/inquiry/submit/index')
    await fill(page, '企业名称', HELD)
    await fill(page, '联系人', '林越')
    await fill(page, '手机号', '13800002046')
    await fill(page, '需要我们做什么', '想找人代开发票，另外租 300 平方米办公用房。')
    await tick(page, /办理本事项/)
    await press(page, '提交')
    await see(page, /已收到，编号 RZ/)
    await person.open('/pages/inquiry/mine/index')
    await shown(page).getByText('企业入驻').first().click()
    await see(page, /内容审核中/)
  })

  it('is invisible to staff', async () => {
    await stage.fireTimer('minute')
    expect(await seesInQueue()).toBe(0)
  })

  it('waits for an administrator, who reads it and releases it', async () => {
    const { page } = administrator
    await administrator.open('/pages/staff/today/index')
    await shown(page).getByText('内容审核').first().click()
    await see(page, /代开发票/)
    await see(page, /疑似欺诈/)
    await press(page, /^放行/)
    await see(page, '没有待审核的内容')
  })

  it('is then in the queue, and the person reads nothing of a check any more', async () => {
    expect(await seesInQueue()).toBe(1)
    const { page } = person
    await page.reload()
    await see(page, /企业入驻/)
    await page.waitForLoadState('networkidle')
    expect(
      await shown(page)
        .getByText(/内容审核/)
        .count(),
    ).toBe(0)
  })

  it('left no error in either browser', () => {
    expect([...person.problems, ...administrator.problems]).toEqual([])
  })
})
