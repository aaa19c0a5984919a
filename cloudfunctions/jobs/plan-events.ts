import { planEventSlots } from '@domain/slot/plan-event-slots'
import { reconcileSlots } from '@domain/slot/reconcile-slots'
import type { SlotHead } from '@domain/slot/slot'
import { readEvents } from '../shared/adapters/content-store'
import { listSlotsOfKind, readSlots } from '../shared/adapters/slot-store'
import { applyStep } from './apply-step'

/** A slot in which somebody takes a seat at that very moment is tried again. */
const ROUNDS = 3

/** Brings the slots of events to the published content: seats, time and title, and closes those withdrawn. */
export async function planEvents(district: string, now: number): Promise<number> {
  const planned = planEventSlots(await readEvents(district), now)
  const ids = planned.map(({ _id }) => _id)
  let changed = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const stored = await storedSlots(ids, { district, now })
    const steps = reconcileSlots(stored, planned, { district, now })
    let applied = 0
    for (const step of steps) if (await applyStep(step)) applied += 1
    changed += applied
    if (applied === steps.length) break
  }
  return changed
}

/** Slots of events that are not over, and of those that are held again after they were. */
async function storedSlots(ids: string[], at: { district: string; now: number }): Promise<SlotHead[]> {
  const current = await listSlotsOfKind('event', at.district, at.now)
  const known = new Set(current.map(({ _id }) => _id))
  return [...current, ...(await readSlots(ids.filter((id) => !known.has(id))))]
}
