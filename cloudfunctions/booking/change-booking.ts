import type { BookingCase } from '@contract/booking/view'
import { type Result, succeed } from '@contract/errors'
import type { Booking } from '@domain/booking/booking'
import { type BookingNews, bookingNotices } from '@domain/booking/notices'
import { type BookingMove, moveBooking } from '@domain/booking/transitions'
import { viewBookingCase } from '@domain/booking/view-booking'
import { changeBooking, readBooking } from '../shared/adapters/booking-store'
import type { DutyEntry } from '../shared/adapters/district-store'
import { giveSeatsBack } from '../shared/booking/give-seats-back'
import { mayReceive } from '../shared/booking/may-receive'
import { type Call, staffOf } from '../shared/call'
import { changed, changeRecord } from '../shared/change-record'
import { readPhone } from '../shared/phone'

export interface BookingChange {
  id: string
  move: BookingMove
  news: BookingNews
  /** Who may see and change this booking; others get NOT_FOUND. */
  mayChange: (booking: Booking) => boolean
  /** Fields that come with the move, or why they do not fit this booking. */
  fields: (booking: Booking) => Promise<Result<Partial<Pick<Booking, 'reason' | 'nearest' | 'consultation'>>>>
  duty: DutyEntry[]
}

/** A change by a colleague who answers for the place; to others, and of other districts, it is not found. */
export async function changeBookingCase(
  change: Omit<BookingChange, 'mayChange' | 'duty'>,
  call: Call,
): Promise<Result<BookingCase>> {
  const staff = staffOf(call)
  const mayChange = ({ district, place }: Booking) => district === call.district && mayReceive(staff, place)
  const result = await changeBookingState({ ...change, mayChange, duty: [] }, call)
  return result.ok ? succeed(viewBookingCase(result.value, readPhone(result.value.phone))) : result
}

/**
 * Changes a booking, then gives back seats that the new state frees. A repeat and the timer that copies history do
 * the last step again, so that a crash before it is mended.
 */
export async function changeBookingState(change: BookingChange, call: Call): Promise<Result<Booking>> {
  const result = await changeRecord(
    {
      kind: change.move,
      read: () => readBooking(change.id),
      write: changeBooking,
      mayChange: change.mayChange,
      decide: (booking) => decide(booking, change, call.now),
    },
    call,
  )
  if (result.ok) await giveSeatsBack(result.value)
  return result
}

async function decide(booking: Booking, change: BookingChange, now: number) {
  const moved = moveBooking(booking, change.move, now)
  if (!moved.ok) return moved
  const given = await change.fields(booking)
  if (!given.ok) return given
  const set = { status: moved.value, ...given.value }
  const after: Booking = changed(booking, set, { now })
  return succeed({ after, set, notices: bookingNotices(after, change.news, change.duty, now) })
}
