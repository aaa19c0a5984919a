import { inquiryCase, inquirySummary, inquiryView, queueRow } from '@contract/inquiry/view'
import * as v from 'valibot'
import type { Inquiry } from './inquiry'
import { buildInquiry, officer, secondOfficer, tuesday } from './testing/build-inquiry'
import { viewInquiry, viewInquiryCase, viewInquirySummary, viewQueueRow } from './view-inquiry'

const now = tuesday('15:00')
const handedOver = { at: now, by: 'staff', name: '何敏', kind: 'handed_over', text: '对方很急' } as const
const reader = { subject: officer.subject, phone: '13800002046', now }

describe('a view', () => {
  it('answers exactly what the contract names, and nothing of what is kept inside', () => {
    const inquiry = buildInquiry({ source: { scene: 's=1', at: now }, rating: { stars: 5, words: [] } })
    const exact = <E extends v.ObjectEntries>(schema: { entries: E }) => v.strictObject(schema.entries)
    expect(v.parse(exact(inquirySummary), viewInquirySummary(inquiry))).toBeDefined()
    expect(v.parse(exact(inquiryView), viewInquiry(inquiry, now))).toBeDefined()
    expect(v.parse(exact(queueRow), viewQueueRow(inquiry, officer.subject))).toBeDefined()
    expect(v.parse(exact(inquiryCase), viewInquiryCase(inquiry, reader))).toBeDefined()
    expect(JSON.stringify(viewInquiryCase(inquiry, reader))).not.toContain('wx:')
  })

  it('shows the person a masked phone and staff the number', () => {
    const inquiry = buildInquiry()
    expect(JSON.stringify(viewInquiry(inquiry, now))).not.toContain('13800002046')
    expect(viewInquiryCase(inquiry, reader).phone).toBe('13800002046')
  })

  it('keeps what a colleague wrote when handing over from the person', () => {
    const inquiry = buildInquiry({ entries: [handedOver] })
    expect(viewInquiry(inquiry, now).entries).toEqual([
      { at: now, by: 'staff', name: '何敏', kind: 'handed_over' },
    ])
    expect(viewInquiryCase(inquiry, reader).entries).toEqual([handedOver])
  })

  it.each([
    ['of its holder', officer.subject, true],
    ['of a colleague', secondOfficer.subject, false],
  ])('says whose matter it is in the queue %s', (_title, subject, mine) => {
    expect(viewQueueRow(buildInquiry(), subject).mine).toBe(mine)
    expect(viewInquiryCase(buildInquiry(), { ...reader, subject }).mine).toBe(mine)
  })

  it('has a clock while one runs', () => {
    const running = buildInquiry()
    expect(viewInquirySummary(running).clock).toEqual({
      from: running.clockFrom,
      dueAt: running.dueAt,
      assumedCalendar: false,
    })
    expect(viewInquirySummary(buildInquiry({ status: 'replied' })).clock).toBeNull()
  })

  it.each([
    ['on their day', {}, 0, false],
    ['after their day', {}, 1, true],
    ['after the matter ended', { status: 'closed' }, 1, false],
    ['when complete', { papers: { asked: ['a'], ready: ['a'], dueAt: now, lateAt: null } }, 1, false],
  ] as [string, Partial<Inquiry>, number, boolean][])(
    'calls papers late: %s',
    (_title, given, after, late) => {
      const inquiry = buildInquiry({
        papers: { asked: ['a'], ready: [], dueAt: now, lateAt: null },
        ...given,
      })
      expect(viewInquiry(inquiry, now + after).papers.late).toBe(late)
    },
  )
})
