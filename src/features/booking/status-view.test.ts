import { bookingForTest } from './booking-for-test'
import { shownStatus } from './status-view'

const startAt = Date.parse('2026-11-26T14:00:00+08:00')
const after = startAt + 24 * 3_600_000

describe('the state of a visit', () => {
  it.each([
    ['is its own before it takes place', 'pending', startAt - 1, 'pending'],
    ['is past after a confirmed one ended', 'confirmed', after, 'past'],
    ['is past when nobody answered in time', 'pending', after, 'past'],
    ['stays declined', 'declined', after, 'declined'],
    ['stays cancelled', 'cancelled', after, 'cancelled'],
  ] as const)('%s', (_title, status, now, expected) => {
    expect(shownStatus(bookingForTest({ startAt, status }), now).word).toBe(expected)
  })
})
