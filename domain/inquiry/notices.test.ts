import { messageTemplates } from '@contract/message/templates'
import { templateFieldProblem } from '../message/field-problem'
import type { Inquiry } from './inquiry'
import type { InquiryNews } from './news'
import { inquiryNotices } from './notices'
import { stoppedClock } from './reply-clock'
import { admin, buildInquiry, officer, park, secondOfficer, tuesday } from './testing/build-inquiry'

const duty = [officer, secondOfficer, admin, park]
const at = tuesday('15:00')
const everyNews = Object.keys({
  received: 0,
  taken: 0,
  replied: 0,
  followed_up: 0,
  handed_over: 0,
  nudged: 0,
  papers_changed: 0,
  files_added: 0,
  closed: 0,
  withdrawn: 0,
  rated: 0,
  soon: 0,
  overdue: 0,
  papers_late: 0,
  accepted: 0,
  turned_down: 0,
  plan_offered: 0,
  plan_answered: 0,
} satisfies Record<InquiryNews, 0>) as InquiryNews[]

const tell = (news: InquiryNews, given: Partial<Inquiry> = {}) =>
  inquiryNotices(buildInquiry(given), [news], { duty, at })
const readers = (news: InquiryNews, given: Partial<Inquiry> = {}) =>
  tell(news, given).map((notice) => notice.to)

const person = 'wx:person'
const holder = officer.subject
const office = [officer.subject, secondOfficer.subject, admin.subject]

describe('news of a matter', () => {
  it.each<[InquiryNews, string[], string[]]>([
    ['received', [holder], office],
    ['taken', [person], [person]],
    ['replied', [person], [person]],
    ['followed_up', [holder], office],
    ['handed_over', [person, holder], [person, ...office]],
    ['nudged', [holder], office],
    ['papers_changed', [holder], office],
    ['files_added', [holder], office],
    ['closed', [person], [person]],
    ['accepted', [person], [person]],
    ['turned_down', [person], [person]],
    ['plan_offered', [person], [person]],
    ['plan_answered', [holder], office],
    ['withdrawn', [holder], office],
    ['rated', [], []],
    ['soon', [holder], office],
    ['overdue', [person, holder, admin.subject], [person, ...office]],
    ['papers_late', [person], [person]],
  ])('%s is told to %j, without a holder to %j', (news, held, unheld) => {
    expect(readers(news)).toEqual(held)
    expect(readers(news, { holder: null })).toEqual(unheld)
  })

  it('reaches a manager who holds the matter once', () => {
    expect(readers('overdue', { holder: { subject: admin.subject, name: admin.name } })).toEqual([
      person,
      admin.subject,
    ])
  })

  it('carries ids made of document, version and place', () => {
    const ids = inquiryNotices(buildInquiry({ version: 7 }), ['overdue', 'papers_late'], { duty, at }).map(
      (notice) => notice.id,
    )
    expect(ids).toEqual([0, 1, 2, 3].map((index) => `qabcdefghijklmnopqrstuvwxyz:7:${index}`))
  })

  it('leads each reader to their own page', () => {
    const links = tell('overdue').map((notice) => [notice.topic, notice.link.to, notice.link.id])
    expect(links[0]).toEqual(['inquiry', 'inquiry', 'qabcdefghijklmnopqrstuvwxyz'])
    expect(links[1]).toEqual(['staff', 'staff_inquiry', 'qabcdefghijklmnopqrstuvwxyz'])
  })

  it('spends a subscription message of the person on answers only', () => {
    const spending = everyNews.filter((news) =>
      tell(news).some((notice) => notice.to === person && notice.send !== null),
    )
    expect(spending).toEqual(['replied', 'closed', 'accepted', 'turned_down', 'plan_offered'])
  })

  it.each([
    ['accepted', 'contribution', '谢谢您，投稿已采纳', '写得清楚'],
    ['accepted', 'correction', '谢谢您，纠错已采纳', ''],
    ['turned_down', 'contribution', '谢谢您的投稿，这次没有采纳', '已经登过'],
    ['turned_down', 'correction', '谢谢您的纠错，这次没有采纳', '以公布的为准'],
  ] as const)('thanks the person when it is %s: %s', (news, kind, title, words) => {
    const entry = {
      at,
      by: 'staff',
      name: '周静',
      kind: news,
      ...(words === '' ? {} : { text: words }),
    } as const
    const [notice] = tell(news, { kind, entries: [entry] })
    expect(notice?.title).toBe(title)
    expect(notice?.text).toContain(words === '' ? '核对后更新页面' : words)
  })

  it('tells a colleague that the matter went to somebody else', () => {
    const before = buildInquiry()
    const after = buildInquiry({ status: 'in_hand', holder: { subject: admin.subject, name: admin.name } })
    const told = (by: string) =>
      inquiryNotices(after, ['taken'], { duty, at, before, by }).map((notice) => notice.to)
    expect(told(admin.subject)).toEqual([person, officer.subject])
    expect(told(officer.subject)).toEqual([person])
  })

  it('quotes the answer in one line and at most forty characters', () => {
    const text = `第一行\n第二行${'很长'.repeat(40)}`
    const [notice] = tell('replied', { entries: [{ at, by: 'staff', name: '周静', kind: 'replied', text }] })
    expect(notice?.text).toMatch(/^RZ2611-ABCDE：第一行 第二行(?:很长)+很?…$/u)
    expect([...(notice?.text ?? '')]).toHaveLength('RZ2611-ABCDE：'.length + 40)
  })

  it('says when the answer is promised, and says nothing of it without a clock', () => {
    expect(tell('taken')[0]?.text).toBe('企业入驻 RZ2611-ABCDE 由周静承办，预计 11月26日 10:00 前答复。')
    expect(tell('taken', stoppedClock)[0]?.text).toBe('企业入驻 RZ2611-ABCDE 由周静承办。')
  })

  it('names the papers that are missing', () => {
    expect(tell('papers_late')[0]?.text).toContain('还差：项目简介。')
  })
})

const longest: Partial<Inquiry> = {
  number: `RZ2611-${'A'.repeat(60)}`,
  holder: { subject: officer.subject, name: '长'.repeat(40) },
  nudges: 1_000_000,
}

describe('subscription messages', () => {
  it.each(everyNews)('of %s fill every field of the template with what WeChat takes', (news) => {
    for (const given of [{}, stoppedClock, longest, { ...longest, holder: null }]) {
      for (const { send } of tell(news, given)) {
        if (send === null) continue
        expect(Object.keys(send.data)).toEqual([...messageTemplates[send.template].fields])
        for (const [field, value] of Object.entries(send.data)) {
          expect([field, templateFieldProblem(field, value)]).toEqual([field, undefined])
        }
      }
    }
  })

  it('are worded to fit without being cut', () => {
    const cut = everyNews.filter((news) =>
      tell(news).some((notice) =>
        Object.values(notice.send?.data ?? {}).some((value) => value.includes('…')),
      ),
    )
    expect(cut).toEqual([])
  })

  it('write times as WeChat takes them: the due time for staff, the moment for the person', () => {
    expect(tell('received')[0]?.send?.data.time3).toBe('2026年11月26日 10:00')
    expect(tell('received', stoppedClock)[0]?.send?.data.time3).toBe('2026年11月24日 15:00')
    expect(tell('replied')[0]?.send?.data.time3).toBe('2026年11月24日 15:00')
  })
})

describe('the line for the staff group', () => {
  it.each<[InquiryNews, string]>([
    ['received', '【企业入驻】RZ2611-ABCDE 新诉求，答复时间 11月26日 10:00'],
    ['nudged', '【企业入驻】RZ2611-ABCDE 对方催了一下，答复时间 11月26日 10:00'],
    ['soon', '【企业入驻】RZ2611-ABCDE 快到答复时间，答复时间 11月26日 10:00'],
    ['overdue', '【企业入驻】RZ2611-ABCDE 已过答复时间，答复时间 11月26日 10:00'],
  ])('of %s says kind, number and time', (news, line) => {
    const lines = tell(news, { holder: null }).map((notice) => notice.webhook)
    expect(lines.filter((one) => one !== null)).toEqual([line])
  })

  it('goes out for nothing else', () => {
    const heard = everyNews.filter((news) => tell(news).some((notice) => notice.webhook !== null))
    expect(heard).toEqual(['received', 'nudged', 'soon', 'overdue'])
  })

  it('leaves the time out without a clock', () => {
    expect(tell('received', stoppedClock)[0]?.webhook).toBe('【企业入驻】RZ2611-ABCDE 新诉求')
  })

  it.each(everyNews)('and every staff text of %s name no company, person or phone', (news) => {
    const entries = [{ at, by: 'person', kind: 'followed_up', text: '请打 13800002046' } as const]
    for (const notice of tell(news, { entries })) {
      const said = [
        notice.webhook,
        ...(notice.topic === 'staff'
          ? [
              notice.title,
              news === 'handed_over' ? '' : notice.text,
              ...Object.values(notice.send?.data ?? {}),
            ]
          : []),
      ]
      for (const secret of ['示例科技有限公司', '王小明', '138****2046', '13800002046']) {
        expect(said.join('\n')).not.toContain(secret)
      }
    }
  })
})
