import { succeed } from '@contract/errors'
import { seatState } from '@domain/event/seat-state'
import { eventSlotId } from '@domain/slot/plan-event-slots'
import { readSlot } from '../shared/adapters/slot-store'
import type { Handler } from '../shared/call'

/** One request. */
export const seats: Handler<'event.seats'> = async (input, call) =>
  succeed(seatState(input.event, await readSlot(eventSlotId(input.event)), call.now))
