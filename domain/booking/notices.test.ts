import { describe, expect, it } from '@jest/globals'
import type { Booking } from './booking'
import { bookingNotices } from './notices'

const START = Date.parse('2026-11-26T06:00:00Z')
const booking = {
  ...{
    _id: 'b1',
    version: 2,
    subject: 'wx:ann',
    place: 'kuamao-town',
    startAt: START,
    endAt: START + 3_600_000,
  },
  ...{ number: 'CG2611-ABCDE', visitors: 2, company: '云渠科技', focus: [], nearest: [], reason: null },
  ...{ meetingPoint: null, answerBy: START - 1, cancelUntil: START - 1 },
} as unknown as Booking

const colleague = { subject: 'wx:chen', name: '陈工', roles: ['park' as const], places: ['kuamao-town'] }
const sent = (news: Parameters<typeof bookingNotices>[1]) =>
  bookingNotices(booking, news, [colleague], 1).flatMap(({ to, send }) =>
    send === null ? [] : [{ to, ...send }],
  )

describe('a message about a booking', () => {
  it.each(['confirmed', 'declined', 'requested', 'answer_soon'] as const)(
    'that is %s says nothing true any more once it has begun',
    (news) => {
      expect(sent(news).map(({ until }) => until)).toEqual([START])
    },
  )

  it('that was declined goes before one that was confirmed: another time has to be found', () => {
    expect([sent('declined')[0]?.rank, sent('confirmed')[0]?.rank]).toEqual([0, 1])
  })
})
