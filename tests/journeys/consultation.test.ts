import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

const PERSON = 'openid-he-wei'
const COLLEAGUE = 'openid-zhou-jing'
const LINK = 'https://meeting.example.com/dm/aBc123'
const INVITATION = `周静 邀请您参加会议\n点击链接入会：\n${LINK}\n#会议号：123-456-789`

let stage: Stage
let person: Visitor
let colleague: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: PERSON })
  colleague = await stage.visit({ openid: COLLEAGUE })
})
afterAll(() => stage?.close())

const choose = (visitor: Visitor, name: RegExp | string) =>
  shown(visitor.page).getByRole('radio', { name }).filter({ visible: true }).first().click()

describe('somebody who wants to talk to an adviser', () => {
  it('finds the way from the first page, and is told what is missing', async () => {
    const { page } = person
    await person.open('/')
    await press(page, '咨询顾问')
    await see(page, '想问什么')
    await see(page, '由最早有空的顾问接')
    await press(page, '预约')
    await see(page, /还差 \d 项，下一项：选想问什么/u)
  })

  it('books a video with an interpreter, with whoever is free first', async () => {
    const { page } = person
    await choose(person, '政策申报')
    await choose(person, /^视频/u)
    await tick(page, '需要口译')
    await choose(person, /^\d\d:\d\d$/u)
    await fill(page, /先说两句/u, '房租补助和研发资助能不能同时申请？')
    await fill(page, '企业名称', '云衡智能')
    await fill(page, '联系人', '林越')
    await fill(page, '手机号', '13800002046')
    await press(page, '预约')
    await see(page, /勾选“办理本次咨询”，我们才能/u)
    await tick(page, /办理本次咨询/u)
    await press(page, '预约')
    await see(page, /已收到，编号 ZX/u)
    await see(page, /待确认/u)
  })

  it('finds it among the bookings, told apart from visits', async () => {
    const { page } = person
    await person.open('/pages/booking/mine/index')
    await see(page, /咨询 · .* · 政策申报 · 视频 · 要口译/u)
    await press(page, /咨询 · /u)
    await see(page, '确认后显示在这里')
  })
})

describe('a colleague', () => {
  it('confirms it by pasting the invitation of a meeting', async () => {
    const { page } = colleague
    // Staff read what was written once it was checked.
    await stage.fireTimer('minute')
    await colleague.open(`/pages/staff/join/index?token=${stage.cloud.invitation}`)
    await press(page, '加入')
    await see(page, /欢迎/u)
    await colleague.open('/pages/staff/bookings/index')
    await see(page, '房租补助和研发资助能不能同时申请？')
    await press(page, /^确认，云衡智能/u)
    const sheet = page.getByRole('dialog', { name: '给会议链接' })
    await sheet.getByLabel('会议链接').fill('下午发给您')
    await sheet.getByRole('button', { name: '确认并告诉对方' }).click()
    await sheet.getByText('请粘贴以 https:// 开头的会议链接').waitFor()
    await sheet.getByLabel('会议链接').fill(INVITATION)
    await sheet.getByRole('button', { name: '确认并告诉对方' }).click()
    await see(page, '没有待确认的预约')
  })
})

describe('the person', () => {
  it('is told, finds the link, and cancels', async () => {
    const { page } = person
    await person.open('/pages/message/inbox/index')
    await press(page, /咨询预约已确认/u)
    await see(page, LINK)
    await press(page, '取消预约')
    await page.getByRole('dialog').getByRole('button', { name: '取消预约' }).click()
    await see(page, '您已取消，时间已放出')
  })

  it('left no error in either browser', () => {
    expect([...person.problems, ...colleague.problems]).toEqual([])
  })
})
