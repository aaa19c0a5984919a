import type { ParsedInputOf } from '@contract/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import type { Booking } from '@domain/booking/booking'
import { viewBooking } from '@domain/booking/view-booking'
import { orderCandidates } from '@domain/slot/order-candidates'
import type { Slot } from '@domain/slot/slot'
import { readBooking } from '../shared/adapters/booking-store'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { readConsultationsAt } from '../shared/adapters/slot-store'
import { consultationRecords } from '../shared/booking/booking-records'
import { bookingId, formOf } from '../shared/booking/new-booking'
import type { Call, Handler } from '../shared/call'
import { claimAndRecord, firstAnswer } from '../shared/slot/claim-and-record'
import { claimKey } from '../shared/slot/claim-key'

type Input = ParsedInputOf<'booking.consult'>
type Booked = Result<Booking>

/**
 * Reads the slots of the wished moment, then claims them one after the other until one is won: the claim itself
 * decides, what was read only says in which order to try. Four requests when the first candidate is free: the last
 * but one sees whether the person has another consultation meanwhile (`consultationClash`).
 */
export const consult: Handler<'booking.consult'> = async (input, call) => {
  if (!input.consents.handle) return refuse('CONSENT_REQUIRED')
  const district = await readDistrict(call.district)
  const slots = await readConsultationsAt(call.district, input.startAt)
  const candidates = orderCandidates(slots, input, bookingId(call))
  const result = hasAnother(slots, call)
    ? await answeredBefore(refuse('ALREADY_BOOKED'), call)
    : await firstWon(candidates, input, { district, call })
  return result.ok ? succeed(viewBooking(result.value)) : result
}

/**
 * One person talks to one adviser at a time; the claim of this very request does not count. Asked before a seat is
 * taken, so that nobody else loses it for a moment; after the claim, `consultationClash` decides.
 */
function hasAnother(slots: readonly Slot[], call: Call): boolean {
  return slots.some((slot) => {
    const claim = slot.sure[claimKey(call.subject, slot._id)]
    return claim !== undefined && claim.booking !== bookingId(call)
  })
}

async function firstWon(
  candidates: readonly Slot[],
  input: Input,
  at: { district: District; call: Call },
): Promise<Booked> {
  const records = consultationRecords(at.district)
  const form = formOf(input, at.call)
  let refused: Booked | undefined
  for (const { _id: slot } of candidates) {
    const wish = { slot, seats: 1, form, refuseGroup: () => refuse('SLOT_CLOSED') }
    const result = await claimAndRecord(records, wish, at.call)
    const isLost = !result.ok && ['SLOT_FULL', 'SLOT_CLOSED'].includes(result.error.code)
    if (!isLost) return result
    if (refused === undefined || result.error.code === 'SLOT_FULL') refused = result
  }
  return refused ?? answeredBefore(refuse('SLOT_CLOSED'), at.call)
}

/** What this request was answered before, when nothing is left to try; otherwise the refusal. */
async function answeredBefore(refusal: Result<never>, call: Call): Promise<Booked> {
  const earlier = await readBooking(bookingId(call))
  return earlier === null ? refusal : firstAnswer(earlier, call)
}
