import type { Booking } from '@domain/booking/booking'
import { releaseSeats } from '../adapters/slot-store'

/** Frees the seats of a booking that ended; doing it again, or for one that stands, changes nothing. */
export async function giveSeatsBack(booking: Booking): Promise<void> {
  if (booking.status !== 'declined' && booking.status !== 'cancelled') return
  const { slot, claim: key, _id, visitors: seats } = booking
  await releaseSeats({ slot, key, booking: _id, seats })
}
