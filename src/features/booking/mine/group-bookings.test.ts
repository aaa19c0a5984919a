import { bookingForTest } from '../booking-for-test'
import { groupBookings } from './group-bookings'

const now = Date.parse('2026-11-24T10:00:00+08:00')
const inHours = (hours: number) => now + hours * 3_600_000

describe('my visits in order', () => {
  it('puts the soonest upcoming first and the latest past first', () => {
    const groups = groupBookings(
      [
        bookingForTest({ id: 'next week', startAt: inHours(150) }),
        bookingForTest({ id: 'tomorrow', startAt: inHours(24), status: 'pending' }),
        bookingForTest({ id: 'long ago', startAt: inHours(-900) }),
        bookingForTest({ id: 'yesterday', startAt: inHours(-24) }),
      ],
      now,
    )
    expect(groups.upcoming.map(({ id }) => id)).toEqual(['tomorrow', 'next week'])
    expect(groups.earlier.map(({ id }) => id)).toEqual(['yesterday', 'long ago'])
  })

  it.each([
    ['a visit that is taking place is still upcoming', inHours(-0.5), 'confirmed', 'upcoming'],
    ['a visit that has just ended is earlier', inHours(-1), 'confirmed', 'earlier'],
    ['a cancelled one is earlier, whenever it was', inHours(48), 'cancelled', 'earlier'],
    ['a declined one stays where another time can be taken', inHours(48), 'declined', 'upcoming'],
    ['a declined one whose time has come is earlier', inHours(0), 'declined', 'earlier'],
  ] as const)('%s', (_title, startAt, status, expected) => {
    const groups = groupBookings([bookingForTest({ startAt, status })], now)
    expect(groups[expected]).toHaveLength(1)
  })
})
