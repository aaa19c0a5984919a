import {
  type AuditedCollection,
  addAuditEntry,
  listUnaudited,
  markAudited,
  type UnauditedDocument,
} from '../shared/adapters/audit-store'
import { readBookings } from '../shared/adapters/booking-store'
import { giveSeatsBack } from '../shared/booking/give-seats-back'

/**
 * Copies what changed since the last time into `audit`: the history of a document is cut, the audit is not.
 * A booking's last step, giving seats back, is done again first: once copied nobody would look at it any more.
 */
export async function copyHistory(district: string): Promise<number> {
  let copied = 0
  for (const collection of ['inquiries', 'bookings'] as const) {
    const documents = await listUnaudited(collection, district)
    if (collection === 'bookings') await finishEnded(documents)
    for (const document of documents) copied += await copy(collection, document, district)
  }
  return copied
}

async function finishEnded(changed: readonly UnauditedDocument[]): Promise<void> {
  for (const booking of await readBookings(changed.map(({ _id }) => _id))) await giveSeatsBack(booking)
}

async function copy(
  collection: AuditedCollection,
  read: UnauditedDocument,
  district: string,
): Promise<number> {
  const fresh = read.history.slice(-read.unaudited)
  for (const entry of fresh) await addAuditEntry({ collection, document: read._id, district, entry })
  await markAudited(collection, read)
  return fresh.length
}
