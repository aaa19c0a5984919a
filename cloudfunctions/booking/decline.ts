import type { SlotOffer } from '@contract/booking/view'
import { succeed } from '@contract/errors'
import type { Booking } from '@domain/booking/booking'
import { viewBookingCase } from '@domain/booking/view-booking'
import { nearestSlots } from '@domain/slot/nearest-slots'
import { seatsOffered } from '@domain/slot/slot'
import { listSlotsOfResource } from '../shared/adapters/slot-store'
import { mayReceive } from '../shared/booking/may-receive'
import { type Handler, staffOf } from '../shared/call'
import { readPhone } from '../shared/phone'
import { changeBookingState } from './change-booking'

async function nearestOffers(booking: Booking, now: number): Promise<SlotOffer[]> {
  const slots = await listSlotsOfResource(booking.resource, now)
  const offers = slots
    .filter((slot) => slot.open && slot.closesAt > now)
    .map((slot) => ({
      id: slot._id,
      startAt: slot.startAt,
      endAt: slot.endAt,
      free: seatsOffered(slot, now),
    }))
  return nearestSlots(offers, { startAt: booking.startAt, seats: booking.visitors, exclude: booking.slot })
}

/** Declines with a reason, frees the seats and offers the three nearest slots with room. */
export const decline: Handler<'booking.decline'> = async (input, call) => {
  const staff = staffOf(call)
  const result = await changeBookingState(
    {
      id: input.id,
      move: 'decline',
      news: 'declined',
      mayChange: (booking) => booking.district === call.district && mayReceive(staff, booking.place),
      fields: async (booking) =>
        succeed({ reason: input.reason, nearest: await nearestOffers(booking, call.now) }),
      duty: [],
    },
    call,
  )
  return result.ok ? succeed(viewBookingCase(result.value, readPhone(result.value.phone))) : result
}
