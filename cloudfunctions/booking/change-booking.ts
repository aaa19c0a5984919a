import { type Result, refuse, succeed } from '@contract/errors'
import type { Booking } from '@domain/booking/booking'
import { type BookingNews, bookingNotices } from '@domain/booking/notices'
import { type BookingMove, moveBooking } from '@domain/booking/transitions'
import { changeBooking, readBooking } from '../shared/adapters/booking-store'
import type { DutyEntry } from '../shared/adapters/district-store'
import { storeNotice } from '../shared/adapters/message-store'
import { rememberRequest } from '../shared/adapters/request-store'
import { giveSeatsBack } from '../shared/booking/give-seats-back'
import type { Call } from '../shared/call'
import { historyEntry, repeatOf, untilWritten } from '../shared/repeat'

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

/**
 * Read, decide, write if unchanged, then give back seats that the new state frees. A repeat and the timer that
 * copies history do the last step again, so that a crash before it is mended.
 */
export async function changeBookingState(change: BookingChange, call: Call): Promise<Result<Booking>> {
  const result = await untilWritten(async (): Promise<Result<Booking> | null> => {
    const booking = await readBooking(change.id)
    if (booking === null || !change.mayChange(booking)) return refuse('NOT_FOUND')
    const repeat = repeatOf(booking.history, call, change.move)
    if (repeat === 'reused') return refuse('REQUEST_REUSED')
    if (repeat === 'same') return succeed(booking)
    const moved = moveBooking(booking, change.move, call.now)
    if (!moved.ok) return moved
    const given = await change.fields(booking)
    if (!given.ok) return given
    const fields = given.value
    if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
    const next: Booking = {
      ...booking,
      ...fields,
      status: moved.value,
      version: booking.version + 1,
      updatedAt: call.now,
    }
    const notices = bookingNotices(next, change.news, change.duty, call.now)
    const written = await changeBooking(booking, {
      set: { status: moved.value, ...fields },
      history: historyEntry(call, change.move, next.version),
      notices,
    })
    if (!written) return null
    for (const notice of notices) await storeNotice(notice, booking.district)
    return succeed(next)
  })
  if (result.ok) await giveSeatsBack(result.value)
  return result
}
