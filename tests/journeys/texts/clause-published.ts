import type { Device, Play, Stage } from '../harness/device'

const CLAUSE = 'demo-growth-increase'
const TITLE = '示例·营收增量奖励（修订）'

const CHANGED = '上次测算后，条款有变化'

/** A clause that one colleague changes, another reviews and publishes; then everybody has it, and a saved result says so. */
export function clausePublished(play: Play): void {
  let stage: Stage
  let author: Device
  let reviewer: Device
  let entrepreneur: Device

  beforeAll(async () => {
    stage = await play.start()
    reviewer = await stage.hand('openid-reviews-clauses')
    author = await stage.hand('openid-writes-clauses')
    entrepreneur = await stage.hand('openid-kept-a-result')
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

  it('was used by a result that somebody keeps on their phone', async () => {
    await entrepreneur.open('/pages/policy/match/index')
    await entrepreneur.see('以下哪些符合您的企业？')
    await entrepreneur.press('都不符合，下一题')
    await entrepreneur.press('先看结果')
    await entrepreneur.see(/不是可领取金额/u)
    expect(await entrepreneur.count(CHANGED)).toBe(0)
  })

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
    await author.fill(/^部门$/u, '示例·企业服务科')
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

  it('is told by the saved result, which is computed anew once its owner says so', async () => {
    await entrepreneur.open('/pages/policy/result/index')
    // Content is asked for once a minute, and whenever the network comes back.
    await entrepreneur.goOffline()
    await entrepreneur.goOnline()
    await entrepreneur.see(CHANGED)
    await entrepreneur.see(`${TITLE}：旧版第 1 版 → 第 2 版`)
    await entrepreneur.press('重新测算')
    await entrepreneur.seeNoMore(CHANGED)
    await entrepreneur.open('/pages/policy/result/index')
    await entrepreneur.see(/不是可领取金额/u)
    expect(await entrepreneur.count(CHANGED)).toBe(0)
  })

  test('nobody left an error in the browser', () => {
    expect([author, reviewer, entrepreneur].flatMap((device) => device.problems())).toEqual([])
  })
}
