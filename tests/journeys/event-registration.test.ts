import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

const PERSON = 'openid-he-wei'
const EVENT = '/pages/event/detail/index?id=vc-roadshow'
const CODE = /^[A-HJ-NP-Z2-9]{4} [A-HJ-NP-Z2-9]{4}$/u

let stage: Stage
let person: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: PERSON })
})
afterAll(() => stage?.close())

describe('somebody who wants to come to an event', () => {
  it('sees the seats left', async () => {
    await person.open(EVENT)
    await see(person.page, '还有 80 个名额')
    await see(person.page, '已报 0 / 80')
  })

  it('is told what is missing, and by which consent', async () => {
    const { page } = person
    await press(page, /^报名/u)
    await see(page, '怎么联系您')
    await press(page, '提交报名')
    await see(page, /勾选“办理本场报名”，我们才能/u)
  })

  it('registers and holds the ticket at once, with the name masked', async () => {
    const { page } = person
    await fill(page, '企业名称', '云衡智能')
    await fill(page, '联系人', '林越')
    await fill(page, '手机号', '13800002046')
    await tick(page, /办理本场报名/u)
    await press(page, '提交报名')
    await see(page, CODE)
    await see(page, '林*')
    await see(page, '138****2046')
  })

  it('finds the ticket from the event, from 我的 and in the inbox', async () => {
    const { page } = person
    await person.open(EVENT)
    await see(page, '还有 79 个名额')
    await press(page, '查看票券')
    await see(page, CODE)
    await person.open('/pages/tabs/me/index')
    await press(page, /我的报名/u)
    await see(page, '示例·创投项目路演')
    await stage.fireTimer('minute')
    await person.open('/pages/message/inbox/index')
    await press(page, /活动报名成功/u)
    await see(page, CODE)
  })

  it('gives the seat back', async () => {
    const { page } = person
    await press(page, '取消报名')
    await page.getByRole('dialog').getByRole('button', { name: '取消报名' }).click()
    await see(page, '这张票已取消，名额已放出。')
    await person.open(EVENT)
    await see(page, '还有 80 个名额')
  })

  it('is shown the ticket by the main button after registering at the summit', async () => {
    const { page } = person
    await person.open('/pages/event/register/index?event=ai-summit')
    await tick(page, /办理本场报名/u)
    await press(page, '提交报名')
    await see(page, CODE)
    await person.open('/?scene=s%3Aai-summit%2Fgate')
    await see(page, '您已报名，入场时出示票券')
    await press(page, '出示票券')
    await see(page, CODE)
    expect(
      await shown(page)
        .getByRole('img', { name: /票券码/u })
        .count(),
    ).toBe(1)
  })

  it('left no error in the browser', () => {
    expect(person.problems).toEqual([])
  })
})
