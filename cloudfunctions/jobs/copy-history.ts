import {
  type AuditedCollection,
  addAuditEntry,
  listUnaudited,
  markAudited,
  type UnauditedDocument,
} from '../shared/adapters/audit-store'
import { readBookings } from '../shared/adapters/booking-store'
import { readRegistrations } from '../shared/adapters/registration-store'
import { giveSeatsBack } from '../shared/booking/give-seats-back'
import { giveSeatBack } from '../shared/event/give-seat-back'

/**
 * Copies what changed since the last time into `audit`: the history of a document is cut, the audit is not.
 * The last step of a booking or registration, giving seats back, is done again first: once copied nobody would look at it any more.
 */
export async function copyHistory(district: string): Promise<number> {
  let copied = 0
  for (const collection of [
    'inquiries',
    'bookings',
    'registrations',
    'complaints',
    'clausedrafts',
    'campaigns',
  ] as const) {
    const documents = await listUnaudited(collection, district)
    if (collection === 'bookings' || collection === 'registrations') await finishEnded(collection, documents)
    for (const document of documents) copied += await copy(collection, document, district)
  }
  return copied
}

async function finishEnded(
  collection: 'bookings' | 'registrations',
  changed: readonly UnauditedDocument[],
): Promise<void> {
  const ids = changed.map(({ _id }) => _id)
  if (collection === 'bookings') for (const one of await readBookings(ids)) await giveSeatsBack(one)
  else for (const one of await readRegistrations(ids)) await giveSeatBack(one)
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
