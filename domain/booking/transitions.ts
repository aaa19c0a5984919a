import type { BookingStatus } from '@contract/booking/view'
import { type Refusal, type Result, refuse, succeed } from '@contract/errors'
import type { Booking } from './booking'

export type BookingMove = 'confirm' | 'decline' | 'cancel'

/** Which status a move leads to, from each status in which it is allowed. Everything else is refused. */
export const bookingTransitions: Record<BookingMove, Partial<Record<BookingStatus, BookingStatus>>> = {
  confirm: { pending: 'confirmed' },
  decline: { pending: 'declined', confirmed: 'declined' },
  cancel: { pending: 'cancelled', confirmed: 'cancelled' },
}

const tooLate = (booking: Booking, move: BookingMove, now: number): Refusal | null => {
  if (move === 'cancel' && now >= booking.cancelUntil) return { code: 'NOTICE_TOO_SHORT' }
  return now >= booking.endAt ? { code: 'BOOKING_ENDED' } : null
}

/** The status after a move, or why it is not allowed. A past visit takes no more moves. */
export function moveBooking(booking: Booking, move: BookingMove, now: number): Result<BookingStatus> {
  const next = bookingTransitions[move][booking.status]
  if (next === undefined) return refuse('BOOKING_ENDED')
  const problem = tooLate(booking, move, now)
  return problem === null ? succeed(next) : { ok: false, error: problem }
}
