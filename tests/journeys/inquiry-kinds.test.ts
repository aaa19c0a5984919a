import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

let stage: Stage
let person: Visitor
let colleague: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: 'openid-lin-yue' })
  colleague = await stage.visit({ openid: 'openid-zhou-jing' })
  await colleague.open(`/pages/staff/join/index?token=${stage.cloud.invitation}`)
  await press(colleague.page, /加入/)
  await see(colleague.page, /管理员/)
})
afterAll(() => stage?.close())

const choose = (name: string | RegExp) =>
  shown(person.page).getByRole('radio', { name, exact: true }).filter({ visible: true }).first().click()

async function fillContact() {
  await fill(person.page, '企业名称', '云衡智能')
  await fill(person.page, '联系人', 'José María Ruiz y Picasso-Blasco')
  await fill(person.page, '手机号', '+49 176 1234567')
}

/** Opens the newest matter whose row holds the words, as staff, and takes it. */
async function take(words: string) {
  const { page } = colleague
  // What somebody wrote is seen by staff once its check passed.
  await stage.fireTimer('minute')
  await colleague.open('/pages/staff/inquiries/index')
  await shown(page).getByText(words).filter({ visible: true }).first().click()
  await press(page, /^接手$/)
  await see(page, '办理中')
}

describe('somebody who looks for a site', () => {
  it('comes from a park, which is filled in, and changes the kind without losing it', async () => {
    const { page } = person
    await person.open('/pages/park/detail/index?id=kuamao-town')
    await press(page, /咨询/)
    await see(page, '需要我们做什么')
    await choose('选址')
    await see(page, '需要多大面积 (㎡)')
    await see(page, '跨贸小镇')
  })

  it('is told what is missing, then sends it with a foreign number', async () => {
    const { page } = person
    await press(page, '提交')
    await see(page, /还差 7 项，下一项：做什么行业/)
    await choose('人工智能')
    await fill(page, '需要多大面积，最少', '300')
    await fill(page, '需要多大面积，最多', '420')
    await fill(page, '租金预算，最少', '1.8')
    await fill(page, '租金预算，最多', '2.55')
    await choose('3 个月内')
    await tick(page, '货梯')
    await fillContact()
    await tick(page, /办理本事项/)
    await press(page, '提交')
    await see(page, /已收到，编号 XZ/)
  })

  it('finds the answers in words, as staff do', async () => {
    await press(person.page, '查看进度')
    await see(person.page, '300–420 ㎡')
    await see(person.page, '1.8–2.55 元/㎡·天')
    await take('云衡智能 · 选址')
    await see(colleague.page, '1.8–2.55 元/㎡·天')
    await see(colleague.page, '+491761234567')
  })
})

describe('somebody who looks for money', () => {
  it('reads what this platform does not do, and ticks two of three institutions by name', async () => {
    const { page } = person
    await person.open('/pages/inquiry/submit/index?kind=finance')
    await see(page, '本平台只转交资料，不提供投资建议，不承诺投资。')
    await choose('天使轮')
    await fill(page, '需要多少，最少', '300')
    await fill(page, '需要多少，最多', '500')
    await fill(page, '资金用来做什么', '扩一条产线')
    await tick(page, /办理本事项/)
    await tick(page, /转交给示例·城东银行科技支行/)
    await tick(page, /转交给示例·拱宸创业投资/)
    await press(page, '提交')
    await see(page, /已收到，编号 ZJ/)
  })

  it('sees to whom papers go, and so do staff, who answer', async () => {
    await press(person.page, '查看进度')
    await see(person.page, '示例·城东银行科技支行、示例·拱宸创业投资')
    await take('云衡智能 · 融资')
    await see(colleague.page, '示例·城东银行科技支行、示例·拱宸创业投资')
    expect(await shown(colleague.page).getByText('示例·运河融资担保').count()).toBe(0)
    await press(colleague.page, '答复')
    const dialog = colleague.page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('两家机构本周内联系您。')
    await dialog.getByRole('button', { name: /答复|发送/ }).click()
    await see(colleague.page, '已答复')
  })
})

describe('somebody who finds a mistake', () => {
  it('reports it from the policy, which is named, without a contact', async () => {
    const { page } = person
    await person.open('/pages/policy/detail/index?id=digital-economy-opinions')
    await press(page, '发现有误？告诉我们')
    const about = shown(page).getByLabel('哪一页、哪一条').filter({ visible: true }).first()
    expect(await about.inputValue()).not.toBe('')
    await fill(page, '哪里不对', '年份写成了 2015，应当是 2016。')
    await tick(page, /办理本事项/)
    await press(page, '提交')
    await see(page, /谢谢您，已收到，编号 JC/)
  })

  it('is accepted by staff with the filter of its kind', async () => {
    const { page } = colleague
    await stage.fireTimer('minute')
    await colleague.open('/pages/staff/inquiries/index')
    await shown(page).getByRole('radio', { name: '纠错' }).click()
    await shown(page)
      .getByText(/ · 纠错/)
      .first()
      .click()
    await see(page, '没有留联系方式')
    await press(page, /^接手$/)
    await press(page, /^采纳$/)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '采纳并致谢' }).click()
    await see(page, '已采纳')
  })

  it('sees the thanks, and no page changed by itself', async () => {
    const { page } = person
    await stage.fireTimer('minute')
    await person.open('/pages/message/inbox/index')
    await see(page, '谢谢您，纠错已采纳')
    await person.open('/pages/policy/detail/index?id=digital-economy-opinions')
    await see(page, '发现有误？告诉我们')
    expect(await shown(page).getByText('应当是 2016').count()).toBe(0)
  })
})

describe('the policy page', () => {
  it('leads to a policy question that names it', async () => {
    const { page } = person
    await person.open('/pages/policy/detail/index?id=digital-economy-opinions')
    await press(page, '问一问')
    await see(page, '咨询不等于申报。答复以主管部门的正式文件为准。')
    await see(page, /意见/)
  })
})

it('nobody met an error', () => {
  expect([...person.problems, ...colleague.problems]).toEqual([])
})
