import type { PlannedSlot } from '@domain/slot/plan-slots'
import { type ReconciledSlot, reconcileSlots } from '@domain/slot/reconcile-slots'
import type { SlotHead } from '@domain/slot/slot'
import { addSlot, changeSlot } from '../shared/adapters/slot-store'

/** Slots written at the same time: a new resource's horizon has hundreds. */
const AT_ONCE = 8
/** A slot that somebody books at that very moment is tried again. */
const ROUNDS = 3

/** Brings stored slots to a plan; how many were made or changed. */
export async function applyPlan(
  planned: PlannedSlot[],
  readStored: () => Promise<SlotHead[]>,
  at: { district: string; now: number },
): Promise<number> {
  let changed = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = reconcileSlots(await readStored(), planned, at)
    const applied = await applySteps(steps)
    changed += applied
    if (applied === steps.length) break
  }
  return changed
}

/** How many of the steps took effect; where somebody was faster, the next planning sees to it. */
export async function applySteps(steps: readonly ReconciledSlot[]): Promise<number> {
  let applied = 0
  for (let start = 0; start < steps.length; start += AT_ONCE) {
    const results = await Promise.all(steps.slice(start, start + AT_ONCE).map(applyStep))
    applied += results.filter(Boolean).length
  }
  return applied
}

function applyStep(step: ReconciledSlot): Promise<boolean> {
  return step.kind === 'add' ? addSlot(step.slot) : changeSlot(step.read, step.change)
}
