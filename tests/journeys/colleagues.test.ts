import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

let stage: Stage
let administrator: Visitor
let colleague: Visitor
let person: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  administrator = await stage.visit({ openid: 'openid-administrator' })
  colleague = await stage.visit({ openid: 'openid-park-colleague' })
  person = await stage.visit({ openid: 'openid-complains' })
  await administrator.open(`/pages/staff/join/index?token=${stage.cloud.invitation}`)
  await press(administrator.page, /加入/u)
  await see(administrator.page, /欢迎，/u)
})
afterAll(() => stage?.close())

describe('an administrator who invites a colleague', () => {
  it('reads what will happen, and what is missing stands under its field', async () => {
    const { page } = administrator
    await administrator.open('/pages/staff/invite/index')
    await see(page, /由您发给对方/u)
    await press(page, '生成邀请码')
    await see(page, '这一项需要填写')
    expect(await shown(page).locator('.field-error').count()).toBe(2)
    await fill(page, '同事姓名', '陈工')
    await tick(page, /园区同事/u)
    await press(page, '生成邀请码')
    await see(page, '请至少选一个园区，不选就什么也看不到')
    await tick(page, '跨贸小镇')
    await press(page, '生成邀请码')
    await see(page, '邀请码只显示这一次，离开这一页就看不到了。请现在发给对方。')
  })

  it('has a code with which the colleague joins', async () => {
    const code = (await shown(administrator.page).locator('.invite-code').textContent()) ?? ''
    const { page } = colleague
    await colleague.open('/pages/staff/join/index')
    await fill(page, '邀请码', code)
    await press(page, /^加入/u)
    await see(page, /欢迎，陈工/u)
  })
})

describe('an administrator who answers complaints', () => {
  const complain = async (text: string) => {
    await person.open('/pages/me/complain/index')
    await fill(person.page, '发生了什么', text)
    await press(person.page, '提交投诉')
    await see(person.page, /已收到，编号 TS/u)
  }
  const answerField = () => shown(administrator.page).getByRole('dialog').getByRole('textbox')
  const startAnswering = (index: number) =>
    shown(administrator.page)
      .getByRole('button', { name: /^答复 TS/u })
      .nth(index)
      .click()

  it('never finds what was written about one of them under another', async () => {
    const { page } = administrator
    await complain('第一件事')
    await complain('第二件事')
    // Staff see a complaint once its text was checked.
    await stage.fireTimer('minute')
    await administrator.open('/pages/staff/complaints/index')
    await startAnswering(0)
    await answerField().fill('关于第一件')
    await press(page, '关闭')
    await startAnswering(1)
    expect(await answerField().inputValue()).toBe('')
    await press(page, '关闭')
    await startAnswering(0)
    expect(await answerField().inputValue()).toBe('关于第一件')
  })
})

test('nobody left an error in the browser', () => {
  expect([administrator, colleague, person].flatMap(({ problems }) => problems)).toEqual([])
})
