import type { Registration } from '@domain/event/registration'
import { releaseSeats } from '../adapters/slot-store'

/** Gives back the seat of a cancelled registration; doing it again changes nothing. */
export async function giveSeatBack(registration: Registration): Promise<void> {
  if (registration.status !== 'cancelled') return
  const { slot, claim: key, _id: booking } = registration
  await releaseSeats({ slot, key, booking, seats: 1 })
}
