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

/** Gives every claim its booking, gives back seats of bookings that ended, takes the forms out. */
export async function settleClaims(districtId: string, now: number): Promise<number> {
  const district = await readDistrict(districtId)
  const slots = await listUnsettled()
  let settled = 0
  for (const slot of slots) settled += await settleSlot(slot, district, now)
  return settled
}

async function settleSlot(slot: Slot, district: District, now: number): Promise<number> {
  const withForm = Object.entries(slot.sure).filter(([, claim]) => claim.form !== undefined)
  const due = withForm.filter(([, claim]) => claim.at <= now - GRACE_MS)
  const bookings = await readBookings(due.map(([, claim]) => claim.booking))
  const status = new Map(bookings.map((booking) => [booking._id, booking.status]))
  for (const claim of due) await settleClaim(slot, claim, { status: status.get(claim[1].booking), district })
  await setUnsettled(slot._id, slot.unsettled, withForm.length - due.length)
  return due.length
}

async function settleClaim(
  slot: Slot,
  [key, claim]: Claim,
  known: { status: string | undefined; district: District },
): Promise<void> {
  if (known.status === 'cancelled' || known.status === 'declined') {
    await releaseSeats({ slot: slot._id, key, booking: claim.booking, seats: claim.n })
    return
  }
  if (known.status === undefined) {
    const form = JSON.parse(unseal(claim.form ?? '')) as BookingForm
    await addBooking(newBooking(form, slot, key, known.district))
  }
  await stripForm(slot._id, key, claim.booking)
}
