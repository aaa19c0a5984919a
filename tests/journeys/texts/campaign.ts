import { aProfileInput } from '../../builders/inputs'
import type { Device, Play, Stage } from '../harness/device'

const AUTHOR = 'openid-writes-campaigns'
const REVIEWER = 'openid-lets-campaigns-go'
const ENTREPRENEUR = 'openid-wants-to-hear'
const INBOX = '/pages/message/inbox/index'
const POLICY = '示例·企业成长扶持办法'
const TITLE = '企业成长扶持可以申报了'

/** Other companies that the policy fits: with the entrepreneur's more than twenty. */
const OTHERS = 22

const saysPhone = (message: { data: Record<string, { value: string }> } | undefined) =>
  Object.values(message?.data ?? {}).map(({ value }) => value)

/** A policy told to the companies that it fits: written by one colleague, let go by another, read by who agreed to hear. */
export function campaign(play: Play): void {
  describe('a policy that more than twenty companies fit', () => {
    let stage: Stage
    let author: Device
    let reviewer: Device
    let entrepreneur: Device

    const facts: ReturnType<typeof aProfileInput>['facts'] = [
      { type: 'choice', fact: 'registered_area', value: '下城区' },
      { type: 'number', fact: 'revenue_yuan', value: '30000000' },
    ]

    beforeAll(async () => {
      stage = await play.start()
      await stage.callAs(REVIEWER, 'staff.join', { code: stage.invitation })
      const invited = { name: '何敏', roles: ['officer' as const], places: [] }
      const { code } = await stage.callAs(REVIEWER, 'staff.invite', invited)
      await stage.callAs(AUTHOR, 'staff.join', { code })
      for (let index = 0; index < OTHERS; index += 1)
        await stage.callAs(`openid-company-${index}`, 'account.saveProfile', aProfileInput({ facts }))
      await stage.callAs(ENTREPRENEUR, 'account.saveProfile', aProfileInput({ facts }))
      await stage.allowAs(ENTREPRENEUR, 'policy_news', 'demo-policy-news')
      author = await stage.hand(AUTHOR)
      reviewer = await stage.hand(REVIEWER)
      entrepreneur = await stage.hand(ENTREPRENEUR)
    })
    afterAll(() => stage?.close())

    it('is chosen in the workbench', async () => {
      await author.open('/pages/staff/today/index')
      await author.touch('政策推送')
      await author.press('新建推送')
      await author.inDialog().press(/哪项政策/u)
      await author.inDialog().choose(POLICY)
      await author.inDialog().press('下一步')
      await author.see('草稿')
    })

    it('is shown with figures of whom it reaches, none of which could be somebody', async () => {
      await author.see('20+')
      await author.see('<10')
      await author.see('超过 20 人，需第二位同事放行。')
    })

    it('keeps what was written when saving fails', async () => {
      await author.fill('标题', TITLE)
      await author.goOffline()
      await author.press(/^保存$/u)
      await author.see(/现在没有网络/u)
      await author.goOnline()
      expect(await author.written('标题')).toBe(TITLE)
      await author.see('您有还没保存的内容，只在本机。')
      await author.press(/^保存$/u)
      await author.seeNoMore('您有还没保存的内容，只在本机。')
    })

    it('waits for a second person, and not for the one who wrote it', async () => {
      await author.press('提交放行')
      await author.see('待放行')
      await author.see('您写过或提交过这次推送，要由另一位同事放行。')
      expect(await author.count(/^放行$/u)).toBe(0)
    })

    it('is found by the second person in their messages, and let go', async () => {
      await reviewer.open(INBOX)
      await reviewer.touch('有一次推送等您放行')
      await reviewer.press(/^放行$/u)
      await reviewer.inDialog().press(/^放行$/u)
      await reviewer.see('写入中')
    })

    it('is read by who agreed to hear, with the reason, and stands on their phone once', async () => {
      await stage.fireTimer('minute')
      await entrepreneur.open(INBOX)
      await entrepreneur.see('有一项政策可能与您有关')
      await entrepreneur.see(/因为您的企业：.*营收\s3,000\s万元.*可能与您有关，请核对条件/u)
      const sent = await stage.sentTo(ENTREPRENEUR)
      expect(sent.map(saysPhone)).toEqual([
        [TITLE, expect.stringMatching(/^按您的.+匹配$/u), '可能与您有关，请核对条件'],
      ])
    })

    it('is followed to its end by the one who let it go', async () => {
      await reviewer.press('刷新')
      await reviewer.see('已写完')
      await reviewer.see('已写入站内消息')
      await reviewer.see(String(OTHERS + 1))
      await reviewer.see('微信已收下，站内也能看到')
    })

    it('is told to its author as let go', async () => {
      await author.open(INBOX)
      await author.see('推送已放行')
    })

    test('nobody left an error in the browser', () => {
      expect([author, reviewer, entrepreneur].flatMap((device) => device.problems())).toEqual([])
    })
  })

  describe('a policy while WeChat did not approve the template', () => {
    let stage: Stage
    let author: Device
    let entrepreneur: Device

    beforeAll(async () => {
      stage = await play.start({ demo: false, overlays: ['tests/builders/district/with-policy-in-force'] })
      await stage.callAs(AUTHOR, 'staff.join', { code: stage.invitation })
      const facts = aProfileInput().facts.filter(({ fact }) => fact === 'insured')
      await stage.callAs(ENTREPRENEUR, 'account.saveProfile', aProfileInput({ facts }))
      author = await stage.hand(AUTHOR)
      entrepreneur = await stage.hand(ENTREPRENEUR)
    })
    afterAll(() => stage?.close())

    it('is said to go into inboxes only, and goes at once to so few', async () => {
      const { id } = await stage.callAs(AUTHOR, 'campaign.open', { policy: 'test-told', kind: 'news' })
      await author.open(`/pages/staff/campaign/index?id=${id}`)
      await author.see('未开通：模板未获批，只进站内消息。')
      await author.see('不超过 20 人，提交后直接写入，不经复核。')
      await author.press(/^提交$/u)
      await author.inDialog().press(/^提交$/u)
      await author.see('写入中')
    })

    it('is read in the inbox, and nothing of it is on the phone', async () => {
      await stage.fireTimer('minute')
      await entrepreneur.open(INBOX)
      await entrepreneur.see(/因为您的企业：.*50 人/u)
      expect(await stage.sentTo(ENTREPRENEUR)).toEqual([])
      await author.press('刷新')
      await author.see('对方没有允许微信提醒，或模板未开通')
    })

    test('nobody left an error in the browser', () => {
      expect([author, entrepreneur].flatMap((device) => device.problems())).toEqual([])
    })
  })
}
