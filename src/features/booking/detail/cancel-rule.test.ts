import { bookingForTest } from '../booking-for-test'
import { cancelRule } from './cancel-rule'

const startAt = Date.parse('2026-11-26T14:00:00+08:00')
const hoursBefore = (hours: number) => startAt - hours * 3_600_000

describe('cancelling a visit', () => {
  it.each([
    ['is possible until the notice begins', 'confirmed', hoursBefore(4) - 1, 'may'],
    ['is no longer possible from then on', 'confirmed', hoursBefore(4), 'too-late'],
    ['is possible while it waits for an answer', 'pending', hoursBefore(24), 'may'],
    ['has no meaning for a cancelled one', 'cancelled', hoursBefore(24), 'nothing'],
    ['has no meaning for a declined one', 'declined', hoursBefore(24), 'nothing'],
    ['has no meaning after the visit', 'confirmed', hoursBefore(-1), 'nothing'],
  ] as const)('%s', (_title, status, now, expected) => {
    expect(cancelRule(bookingForTest({ startAt, status }), now)).toBe(expected)
  })
})
