import type { InquirySummary } from '@contract/inquiry/view'
import { groupInquiries } from './group-inquiries'

const inquiry = (id: string, change: Partial<InquirySummary>): InquirySummary => ({
  id,
  number: id,
  kind: 'settle',
  company: '云衡智能',
  status: 'in_hand',
  holder: null,
  receivedAt: 0,
  updatedAt: 0,
  clock: null,
  demo: false,
  ...change,
})
const clock = (dueAt: number) => ({ from: 0, dueAt, assumedCalendar: false })

describe('my inquiries in order', () => {
  it('puts the one due first on top and those without a clock after it, newest change first', () => {
    const { open } = groupInquiries([
      inquiry('quiet', { updatedAt: 1, status: 'replied' }),
      inquiry('later', { clock: clock(20) }),
      inquiry('fresh', { updatedAt: 9, status: 'replied' }),
      inquiry('soon', { clock: clock(10), status: 'received' }),
    ])
    expect(open.map(({ id }) => id)).toEqual(['soon', 'later', 'fresh', 'quiet'])
  })

  it('keeps closed and withdrawn ones apart, last ended first', () => {
    const { open, ended } = groupInquiries([
      inquiry('closed', { status: 'closed', updatedAt: 1 }),
      inquiry('withdrawn', { status: 'withdrawn', updatedAt: 2 }),
    ])
    expect(open).toEqual([])
    expect(ended.map(({ id }) => id)).toEqual(['withdrawn', 'closed'])
  })
})
