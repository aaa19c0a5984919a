import { refuse, succeed } from '@contract/errors'
import { readableNumber } from '@domain/number'
import { MINUTE } from '@domain/time/shanghai'
import { carryOutDeletion } from '../shared/account/carry-out-deletion'
import { addDeletion, type DeletionDocument, readDeletion } from '../shared/adapters/deletion-store'
import { readStaff } from '../shared/adapters/staff-store'
import type { Handler } from '../shared/call'
import { keyedId, seal } from '../shared/secrets'

/** The timer leaves a deletion to the call that began it for this long. */
const GRACE_MS = 2 * MINUTE

/**
 * Notes the deletion first, then carries it out: whatever happens in between, the minute timer finishes it. The
 * same request again goes on where the first stopped and gets the same answer.
 */
export const deleteAccount: Handler<'account.delete'> = async (_input, call) => {
  if ((await readStaff(call.subject)) !== null) return refuse('STAFF_STAYS')
  const id = keyedId('deletion', call.subject, call.requestId)
  const fresh: DeletionDocument = {
    _id: `d${id}`,
    district: call.district,
    number: readableNumber('SC', call.now, id),
    inputHash: call.inputHash,
    sealed: seal(call.subject),
    state: 'running',
    dueAt: call.now + GRACE_MS,
    createdAt: call.now,
    updatedAt: call.now,
  }
  const deletion = (await addDeletion(fresh)) ? fresh : await readDeletion(fresh._id)
  if (deletion === null) return refuse('BUSY', { retryAfterMs: 500 })
  if (deletion.inputHash !== call.inputHash) return refuse('REQUEST_REUSED')
  if (deletion.state === 'running') await carryOutDeletion(deletion, call.now)
  return succeed({ number: deletion.number, at: deletion.createdAt })
}
