import type { Device, Play, Stage } from '../harness/device'

const CLAUSE = 'demo-growth-increase'
const TITLE = '示例·营收增量奖励（修订）'

/** A clause that one colleague changes, another reviews and publishes; then everybody has it. */
export function clausePublished(play: Play): void {
  let stage: Stage
  let author: Device
  let reviewer: Device

  beforeAll(async () => {
    stage = await play.start()
    reviewer = await stage.hand('openid-reviews-clauses')
    author = await stage.hand('openid-writes-clauses')
    await reviewer.open(`/pages/staff/join/index?token=${stage.invitation}`)
    await reviewer.press(/加入/u)
    await reviewer.see(/欢迎，/u)
    await reviewer.open('/pages/staff/invite/index')
    await reviewer.fill('同事姓名', '何敏')
    await reviewer.tick(/招商局承办人/u)
    await reviewer.press('生成邀请码')
    const code = await reviewer.read(/^[A-Za-z0-9_-]{22,64}$/u)
    await author.open('/pages/staff/join/index')
    await author.fill('邀请码', code)
    await author.press(/^加入/u)
    await author.see(/欢迎，何敏/u)
  })
  afterAll(() => stage?.close())

  it('is opened for a new version, and what is written stays when the page is left', async () => {
    await author.open(`/pages/policy/staff/clause/index?id=${CLAUSE}`)
    await author.press('开始修改')
    await author.see('草稿')
    await author.open(`/pages/policy/staff/clause-edit/index?id=${CLAUSE}`)
    await author.fill('标题', TITLE)
    await author.see(/^结论：/u)
    await author.open(`/pages/policy/staff/clause-edit/index?id=${CLAUSE}`)
    await author.see('这是您上次没有保存的内容，只在本机。')
    expect(await author.written('标题')).toBe(TITLE)
  })

  it('is not submitted while the title is missing, and says so under it', async () => {
    await author.fill('标题', '')
    await author.press('保存并提交审核')
    await author.see('请填标题')
    await author.fill('标题', TITLE)
    await author.press('保存并提交审核')
    await author.see('待审核')
    await author.see('您编写或提交了这一版，要由另一位同事审核。')
  })

  it('is compared, approved and published by a second person', async () => {
    await reviewer.open('/pages/policy/staff/clauses/index')
    await reviewer.touch(TITLE)
    await reviewer.see('与已发布版本的差异')
    await reviewer.press('通过')
    await reviewer.see('待发布')
    await reviewer.press('现在发布')
    await reviewer.see('已发布')
  })

  it('is then in the list of what is published, under its new title', async () => {
    await author.open('/pages/policy/staff/clauses/index')
    await author.choose('已发布')
    await author.see(TITLE)
  })

  test('nobody left an error in the browser', () => {
    expect([author, reviewer].flatMap((device) => device.problems())).toEqual([])
  })
}
