import { planEventSlots } from '@domain/slot/plan-event-slots'
import { reconcileSlots } from '@domain/slot/reconcile-slots'
import type { Slot } from '@domain/slot/slot'
import { readEvents } from '../shared/adapters/content-store'
import { listSlotsOfKind, readSlots } from '../shared/adapters/slot-store'
import { applyStep } from './apply-step'

/** Brings the slots of events to the published content: seats, time and title, and closes those withdrawn. */
export async function planEvents(district: string, now: number): Promise<number> {
  const planned = planEventSlots(await readEvents(district), now)
  const stored = await storedSlots(
    planned.map(({ _id }) => _id),
    { district, now },
  )
  let changed = 0
  for (const step of reconcileSlots(stored, planned, { district, now })) {
    if (await applyStep(step)) changed += 1
  }
  return changed
}

/** Slots of events that are not over, and of those that are held again after they were. */
async function storedSlots(ids: string[], at: { district: string; now: number }): Promise<Slot[]> {
  const current = await listSlotsOfKind('event', at.district, at.now)
  const known = new Set(current.map(({ _id }) => _id))
  return [...current, ...(await readSlots(ids.filter((id) => !known.has(id))))]
}
