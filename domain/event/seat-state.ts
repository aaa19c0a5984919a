import type { EventSeats } from '@contract/event/view'
import { type SlotHead, seatsOffered } from '../slot/slot'

/** How the seats of an event stand at a moment; without a slot nobody registers online. */
export function seatState(event: string, slot: SlotHead | null, now: number): EventSeats {
  if (slot === null) return { event, state: 'none', capacity: 0, free: 0, demo: false }
  const { capacity, demo } = slot
  const free = seatsOffered(slot, now)
  if (now >= slot.closesAt) return { event, state: 'over', capacity, free: 0, demo }
  if (!slot.open) return { event, state: 'none', capacity: 0, free: 0, demo }
  return { event, state: free > 0 ? 'open' : 'full', capacity, free, demo }
}
