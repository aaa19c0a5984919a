import { succeed } from '@contract/errors'
import type { SlotHead } from '@domain/slot/slot'
import { DAY } from '@domain/time/shanghai'
import { listSlotsOfKind } from '../shared/adapters/slot-store'
import type { Handler } from '../shared/call'

const SHOWN_AFTER_MS = 30 * DAY

/** The id of an event's slot is `event:<event>`. */
const eventOf = ({ _id }: SlotHead) => _id.slice(_id.indexOf(':') + 1)

/** One request. An event counts as withdrawn when its slot was closed before it was over. */
export const rosters: Handler<'event.rosters'> = async (_input, call) => {
  const slots = await listSlotsOfKind('event', call.district, call.now - SHOWN_AFTER_MS)
  return succeed({
    items: slots.map((slot) => ({
      event: eventOf(slot),
      title: slot.rule.title ?? eventOf(slot),
      startAt: slot.startAt,
      endAt: slot.endAt,
      capacity: slot.capacity,
      taken: slot.capacity - slot.free,
      withdrawn: !slot.open && slot.endAt > call.now,
      demo: slot.demo,
    })),
  })
}
