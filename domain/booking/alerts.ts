import type { Booking } from './booking'

/** A request for a visit is nearly due for an answer, or the answer is late. */
export type BookingAlert = 'answer_soon' | 'answer_overdue'

export interface AlertedBooking {
  alert: BookingAlert
  /** The next moment a timer has to look at the booking; null when both were told. */
  alertAt: number | null
}

/** What to tell staff about a booking that waits for an answer at `now`; null when it is not time, or answered. */
export function decideBookingAlert(
  booking: Pick<Booking, 'status' | 'answerBy' | 'alertAt'>,
  now: number,
): AlertedBooking | null {
  const { status, answerBy, alertAt } = booking
  if (status !== 'pending' || answerBy === null || alertAt === null || now < alertAt) return null
  return now >= answerBy
    ? { alert: 'answer_overdue', alertAt: null }
    : { alert: 'answer_soon', alertAt: answerBy }
}
