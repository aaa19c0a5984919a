import type { BookingView } from '@contract/booking/view'

const HOUR = 3_600_000

/** A confirmed visit of one hour that starts at `startAt`; a test states only what matters to it. */
export function bookingForTest(change: Partial<BookingView> & { startAt: number }): BookingView {
  return {
    id: 'b1',
    number: 'CG2611-0001',
    place: 'town',
    slot: 'visit:2026-11-26:1400',
    endAt: change.startAt + HOUR,
    visitors: 2,
    focus: [],
    company: '云衡智能',
    status: 'confirmed',
    answerBy: null,
    cancelUntil: change.startAt - 4 * HOUR,
    reason: null,
    nearest: [],
    meetingPoint: null,
    consultation: null,
    source: null,
    createdAt: 0,
    updatedAt: 0,
    version: 1,
    demo: false,
    ...change,
  }
}
