import { planEventSlots } from '@domain/slot/plan-event-slots'
import type { SlotHead } from '@domain/slot/slot'
import { readEvents } from '../shared/adapters/content-store'
import { listSlotsOfKind, readSlots } from '../shared/adapters/slot-store'
import { applyPlan } from './apply-plan'

/** Brings the slots of events to the published content: seats, time and title, and closes those withdrawn. */
export async function planEvents(district: string, now: number): Promise<number> {
  const planned = planEventSlots(await readEvents(district), now)
  const ids = planned.map(({ _id }) => _id)
  return applyPlan(planned, () => storedSlots(ids, { district, now }), { district, now })
}

/** Slots of events that are not over, and of those that are held again after they were. */
async function storedSlots(ids: string[], at: { district: string; now: number }): Promise<SlotHead[]> {
  const current = await listSlotsOfKind('event', at.district, at.now)
  const known = new Set(current.map(({ _id }) => _id))
  return [...current, ...(await readSlots(ids.filter((id) => !known.has(id))))]
}
