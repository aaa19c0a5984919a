import { refuse, succeed } from '@contract/errors'
import { viewBooking } from '@domain/booking/view-booking'
import { readBooking } from '../shared/adapters/booking-store'
import type { Handler } from '../shared/call'

/** Somebody else's booking is not found, as one that does not exist. */
export const detail: Handler<'booking.detail'> = async (input, call) => {
  const booking = await readBooking(input.id)
  return booking?.subject === call.subject ? succeed(viewBooking(booking)) : refuse('NOT_FOUND')
}
