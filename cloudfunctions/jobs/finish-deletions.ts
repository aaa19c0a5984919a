import { carryOutDeletion } from '../shared/account/carry-out-deletion'
import { listDueDeletions } from '../shared/adapters/deletion-store'

/** Finishes deletions that a crash cut off, and looks once more after those that went through. */
export async function finishDeletions(district: string, now: number): Promise<number> {
  const due = await listDueDeletions(district, now)
  for (const deletion of due) await carryOutDeletion(deletion, now)
  return due.length
}
