import { MINUTE } from '@domain/time/shanghai'
import { carryOutDeletion } from '../shared/account/carry-out-deletion'
import { type DeletionDocument, listDueDeletions, moveDeletion } from '../shared/adapters/deletion-store'
import { causeForLog } from '../shared/log'

const LONGEST_PAUSE_MS = 60 * MINUTE

/**
 * Finishes deletions that a crash cut off, and looks once more after those that went through. One that cannot be
 * finished now is logged and tried again later; it does not hold up the others. Gives how many went through.
 */
export async function finishDeletions(district: string, now: number): Promise<number> {
  let finished = 0
  for (const deletion of await listDueDeletions(district, now)) {
    if (await finish(deletion, now)) finished += 1
  }
  return finished
}

async function finish(deletion: DeletionDocument, now: number): Promise<boolean> {
  try {
    await carryOutDeletion(deletion, now)
    return true
  } catch (cause) {
    console.error(JSON.stringify({ deletion: deletion._id, cause: causeForLog(cause) }))
    await moveDeletion(deletion, { dueAt: nextTryAt(deletion, now) }, now)
    return false
  }
}

/** The pause grows with how long it waits already; a count of tries would say more than that it waits. */
function nextTryAt({ createdAt }: DeletionDocument, now: number): number {
  return now + Math.min(Math.max(MINUTE, now - createdAt), LONGEST_PAUSE_MS)
}
