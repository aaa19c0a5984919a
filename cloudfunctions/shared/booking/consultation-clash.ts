import type { Slot, SureClaim } from '@domain/slot/slot'
import { readBookings } from '../adapters/booking-store'
import { readConsultationsDuring } from '../adapters/slot-store'
import type { ClaimForm, Clash } from '../slot/claim-and-record'
import { claimKey } from '../slot/claim-key'
import { bookingId } from './new-booking'

/**
 * Whether a person who claimed a consultation has another one that overlaps it, with whichever adviser. Called after
 * the claim is written: of two requests at once, at least one then sees the other's. Where both do, the lower booking
 * id goes first, so one of them waits for the other's claim to go and keeps its own. Whoever finished before is seen
 * by its booking and goes before both. One request, two where there is another claim whose booking may be stored.
 */
export async function consultationClash(form: ClaimForm, slot: Slot): Promise<Clash> {
  const own = bookingId(form)
  const others = claimsOf(form.subject, await readConsultationsDuring(slot)).filter(
    ({ booking }) => booking !== own,
  )
  if (others.length === 0) return 'none'
  if (others.some((claim) => claim.booking < own || claim.form === undefined)) return 'standing'
  const stored = await readBookings(others.map(({ booking }) => booking))
  return stored.length > 0 ? 'standing' : 'settling'
}

function claimsOf(subject: string, slots: readonly Slot[]): SureClaim[] {
  return slots.flatMap(({ _id, sure }) => sure[claimKey(subject, _id)] ?? [])
}
