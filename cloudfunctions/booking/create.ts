import type { BookingView } from '@contract/booking/view'
import { type Result, refuse, succeed } from '@contract/errors'
import type { Booking } from '@domain/booking/booking'
import { viewBooking } from '@domain/booking/view-booking'
import type { Slot } from '@domain/slot/slot'
import { addBooking, readBooking } from '../shared/adapters/booking-store'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { undoClaim } from '../shared/adapters/slot-store'
import { type BookingForm, bookingId, formOf, newBooking } from '../shared/booking/new-booking'
import type { Call, Handler } from '../shared/call'
import { keyedId, seal } from '../shared/secrets'
import { takeSeats } from './take-seats'

/** A person's key in a slot: no dots, no dollars, not guessable. */
function claimKey(subject: string, slot: string): string {
  return `c${keyedId('claim', subject, slot)}`
}

async function firstAnswer(call: Call): Promise<Result<BookingView>> {
  const stored = await readBooking(bookingId(call))
  if (stored === null) return refuse('ALREADY_BOOKED')
  const [creation] = stored.history
  return creation?.inputHash === call.inputHash ? succeed(viewBooking(stored)) : refuse('REQUEST_REUSED')
}

/** The id is taken: this very request came before, so the seats just claimed belong to nobody. */
async function undo(booking: Booking, call: Call): Promise<Result<BookingView>> {
  const stored = await readBooking(booking._id)
  const isOurs =
    stored !== null && stored.slot === booking.slot && ['pending', 'confirmed'].includes(stored.status)
  if (!isOurs) {
    const { slot, claim: key, _id, visitors: seats } = booking
    await undoClaim({ slot, key, booking: _id, seats })
  }
  return firstAnswer(call)
}

async function record(slot: Slot, form: BookingForm, key: string, run: { call: Call; district: District }) {
  const booking = newBooking(form, slot, key, run.district)
  return (await addBooking(booking)) ? succeed(viewBooking(booking)) : undo(booking, run.call)
}

/**
 * Claims the seats in the slot document (the moment of truth, one conditional update), then stores the
 * booking under its deterministic id. A crash in between is repaired from the claim by the settle timer.
 */
export const create: Handler<'booking.create'> = async (input, call) => {
  if (!input.consents.handle) return refuse('CONSENT_REQUIRED')
  const district = await readDistrict(call.district)
  const key = claimKey(call.subject, input.slot)
  const form = formOf(input, call)
  const taken = await takeSeats({
    slot: input.slot,
    key,
    now: call.now,
    claim: {
      n: input.visitors,
      r: call.requestId,
      booking: bookingId(call),
      at: call.now,
      form: seal(JSON.stringify(form)),
    },
  })
  if (taken.kind !== 'taken' && (await readBooking(bookingId(call))) !== null) return firstAnswer(call)
  if (taken.kind === 'refused') return refuse(taken.code)
  if (taken.kind === 'group_too_large') return refuseGroup(taken.most, call)
  if (taken.kind === 'already_ours') {
    const claim = taken.slot.sure[key]
    if (claim !== undefined && claim.n !== input.visitors) return refuse('REQUEST_REUSED')
  }
  return record(taken.slot, form, key, { call, district })
}

function refuseGroup(most: number, call: Call): Result<BookingView> {
  const message = call.locale === 'en' ? `At most ${most} visitors in this slot` : `这个时段最多 ${most} 位`
  return refuse('BAD_INPUT', { fields: [{ path: 'visitors', message }] })
}
