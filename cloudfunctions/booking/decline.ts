import type { SlotOffer } from '@contract/booking/view'
import { succeed } from '@contract/errors'
import type { Booking } from '@domain/booking/booking'
import { nearestSlots } from '@domain/slot/nearest-slots'
import { seatsOffered } from '@domain/slot/slot'
import { listSlotsOfResource } from '../shared/adapters/slot-store'
import type { Handler } from '../shared/call'
import { changeBookingCase } from './change-booking'

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
export const decline: Handler<'booking.decline'> = ({ id, reason }, call) =>
  changeBookingCase(
    {
      id,
      move: 'decline',
      news: 'declined',
      fields: async (booking) => succeed({ reason, nearest: await nearestOffers(booking, call.now) }),
    },
    call,
  )
