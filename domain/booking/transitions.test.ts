import type { Booking } from './booking'
import { type BookingMove, moveBooking } from './transitions'

const START = Date.parse('2026-11-26T06:00:00Z')
const HOUR = 3_600_000

const aBooking = (status: Booking['status']) =>
  ({ status, startAt: START, endAt: START + HOUR, cancelUntil: START - 4 * HOUR }) as Booking

const codeOf = (status: Booking['status'], move: BookingMove, at: number) => {
  const moved = moveBooking(aBooking(status), move, at)
  return moved.ok ? moved.value : moved.error.code
}

describe('a booking', () => {
  it.each<[Booking['status'], BookingMove, number, string]>([
    ['pending', 'confirm', START - 24 * HOUR, 'confirmed'],
    ['pending', 'decline', START - 24 * HOUR, 'declined'],
    ['confirmed', 'decline', START - HOUR, 'declined'],
    ['pending', 'cancel', START - 24 * HOUR, 'cancelled'],
    ['confirmed', 'cancel', START - 4 * HOUR - 1, 'cancelled'],
    ['confirmed', 'cancel', START - 4 * HOUR, 'NOTICE_TOO_SHORT'],
    ['confirmed', 'confirm', START - 24 * HOUR, 'BOOKING_ENDED'],
    ['cancelled', 'confirm', START - 24 * HOUR, 'BOOKING_ENDED'],
    ['declined', 'cancel', START - 24 * HOUR, 'BOOKING_ENDED'],
    ['pending', 'confirm', START + HOUR - 1, 'confirmed'],
    ['pending', 'confirm', START + HOUR, 'BOOKING_ENDED'],
  ])('that is %s answers %s at %d with %s', (status, move, at, answer) => {
    expect(codeOf(status, move, at)).toBe(answer)
  })
})
