import type { Booking } from '@domain/booking/booking'
import type { Slot, SureClaim } from '@domain/slot/slot'
import { MINUTE } from '@domain/time/shanghai'
import { addBooking, readBookings } from '../shared/adapters/booking-store'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { listUnsettled, releaseSeats, setUnsettled, stripForm } from '../shared/adapters/slot-store'
import { type BookingForm, newBooking } from '../shared/booking/new-booking'
import { unseal } from '../shared/secrets'

/** A claim younger than this may still be on its way to its booking. */
const GRACE_MS = 2 * MINUTE

type Claim = [key: string, claim: SureClaim]

/**
 * Gives every claim its booking, gives back seats of bookings that ended or stand elsewhere, takes the forms
 * out. A slot that cannot be settled is logged and does not hold up the others.
 */
export async function settleClaims(districtId: string, now: number): Promise<number> {
  const district = await readDistrict(districtId)
  let settled = 0
  for (const slot of await listUnsettled(districtId)) {
    try {
      settled += await settleSlot(slot, district, now)
    } catch (cause) {
      console.error(
        JSON.stringify({ slot: slot._id, cause: cause instanceof Error ? cause.stack : String(cause) }),
      )
    }
  }
  return settled
}

async function settleSlot(slot: Slot, district: District, now: number): Promise<number> {
  const withForm = Object.entries(slot.sure).filter(([, claim]) => claim.form !== undefined)
  const due = withForm.filter(([, claim]) => claim.at <= now - GRACE_MS)
  const stored = await readBookings(due.map(([, claim]) => claim.booking))
  const bookings = new Map(stored.map((booking) => [booking._id, booking]))
  for (const claim of due)
    await settleClaim(slot, claim, { booking: bookings.get(claim[1].booking), district })
  await setUnsettled(slot._id, slot.unsettled, withForm.length - due.length)
  return due.length
}

/** A request sent twice for two slots claims seats in both, but its booking stands in the first only. */
function isOwed(booking: Booking, slot: Slot): boolean {
  return booking.slot === slot._id && (booking.status === 'pending' || booking.status === 'confirmed')
}

async function settleClaim(
  slot: Slot,
  [key, claim]: Claim,
  known: { booking: Booking | undefined; district: District },
): Promise<void> {
  if (known.booking !== undefined && !isOwed(known.booking, slot)) {
    await releaseSeats({ slot: slot._id, key, booking: claim.booking, seats: claim.n })
    return
  }
  if (known.booking === undefined) {
    const form = JSON.parse(unseal(claim.form ?? '')) as BookingForm
    await addBooking(newBooking(form, slot, key, known.district))
  }
  await stripForm(slot._id, key, claim.booking)
}
