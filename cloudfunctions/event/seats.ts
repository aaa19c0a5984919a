import { succeed } from '@contract/errors'
import { seatState } from '@domain/event/seat-state'
import { eventSlotId } from '@domain/slot/plan-event-slots'
import { readSlots } from '../shared/adapters/slot-store'
import type { Handler } from '../shared/call'

/** One request, which leaves the claims where they are: a page asks as often as it is opened. */
export const seats: Handler<'event.seats'> = async (input, call) => {
  const [slot = null] = await readSlots([eventSlotId(input.event)])
  return succeed(seatState(input.event, slot, call.now))
}
