import type { ReconciledSlot } from '@domain/slot/reconcile-slots'
import { addSlot, changeSlot } from '../shared/adapters/slot-store'

/** Writes one step of planning; false when somebody was faster, and the next planning sees to it. */
export function applyStep(step: ReconciledSlot): Promise<boolean> {
  return step.kind === 'add' ? addSlot(step.slot) : changeSlot(step.read, step.change)
}
