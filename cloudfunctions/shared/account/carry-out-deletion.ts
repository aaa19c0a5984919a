import { MINUTE } from '@domain/time/shanghai'
import { type DeletionDocument, moveDeletion } from '../adapters/deletion-store'
import { unseal } from '../secrets'
import { forgetPerson } from './forget-person'

/** What was under way when somebody asked, such as a notice being copied, has landed after this long. */
const SETTLED_AFTER_MS = 5 * MINUTE

/**
 * Does what a deletion still has to do. The first time round it then waits and is done again by the timer, for
 * what was on its way at that moment; after that nothing names the person any more, this document neither.
 */
export async function carryOutDeletion(deletion: DeletionDocument, now: number): Promise<void> {
  if (deletion.state === 'done') return
  const past = { subject: unseal(deletion.sealed), until: deletion.createdAt }
  await forgetPerson(past, { district: deletion.district, now })
  if (deletion.state === 'running') {
    await moveDeletion(deletion, { state: 'settling', dueAt: now + SETTLED_AFTER_MS }, now)
  } else {
    await moveDeletion(deletion, { state: 'done', dueAt: null, sealed: '' }, now)
  }
}
