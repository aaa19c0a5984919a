import { succeed } from '@contract/errors'
import { viewBooking } from '@domain/booking/view-booking'
import { listBookingsOf } from '../shared/adapters/booking-store'
import type { Handler } from '../shared/call'

export const mine: Handler<'booking.mine'> = async (_input, call) =>
  succeed({ items: (await listBookingsOf(call.subject)).map(viewBooking) })
