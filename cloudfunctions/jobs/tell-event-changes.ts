import { changeOfEvent, type EventNow } from '@domain/event/event-change'
import { eventChangeNotices } from '@domain/event/notices'
import type { Registration } from '@domain/event/registration'
import type { SlotHead } from '@domain/slot/slot'
import { changeRegistration, listUninformed } from '../shared/adapters/registration-store'
import { listSlotsOfKind } from '../shared/adapters/slot-store'

/** An event as its slot stands, which planning brings to the published content. */
function eventOf({ rule, startAt, endAt, open }: SlotHead): EventNow {
  return { title: rule.title ?? '', startAt, endAt, venue: rule.meetingPoint, held: open }
}

/**
 * Tells everybody who is registered that their event was moved, does not take place, or does after all. The notice
 * and what the ticket shows change in one update of the registration, so each change is told once.
 */
export async function tellEventChanges(district: string, now: number): Promise<number> {
  let told = 0
  for (const slot of await listSlotsOfKind('event', district, now)) {
    const event = eventOf(slot)
    for (const read of await listUninformed(slot._id, event, now)) {
      if (await tell(read, event, now)) told += 1
    }
  }
  return told
}

/** False when there is nothing to tell, or somebody changed the registration meanwhile: then the next minute does. */
async function tell(read: Registration, event: EventNow, now: number): Promise<boolean> {
  const set = changeOfEvent(read, event, now)
  if (set === null) return false
  const version = read.version + 1
  const notices = eventChangeNotices({ ...read, ...set, version }, now)
  const kind = `event_${set.change.kind}`
  const history = { at: now, by: 'timer', kind, version, requestId: '', inputHash: '' }
  return changeRegistration(read, { set, history, notices })
}
