import { succeed } from '@contract/errors'
import { viewBookingCase } from '@domain/booking/view-booking'
import { DAY } from '@domain/time/shanghai'
import { listBookingsFor } from '../shared/adapters/booking-store'
import { receivedPlaces } from '../shared/booking/may-receive'
import { type Handler, staffOf } from '../shared/call'
import { readPhone } from '../shared/phone'

export const queue: Handler<'booking.queue'> = async (input, call) => {
  const bookings = await listBookingsFor({
    district: call.district,
    places: receivedPlaces(staffOf(call)),
    statuses: input.filter === 'pending' ? ['pending'] : ['pending', 'confirmed'],
    from: call.now,
    to: call.now + 90 * DAY,
  })
  return succeed({ items: bookings.map((booking) => viewBookingCase(booking, readPhone(booking.phone))) })
}
