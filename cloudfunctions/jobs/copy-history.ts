import {
  type AuditedCollection,
  addAuditEntry,
  listUnaudited,
  markAudited,
  type UnauditedDocument,
} from '../shared/adapters/audit-store'

/** Copies what changed since the last time into `audit`: the history of a document is cut, the audit is not. */
export async function copyHistory(district: string): Promise<number> {
  let copied = 0
  for (const collection of ['inquiries', 'bookings', 'registrations'] as const) {
    for (const document of await listUnaudited(collection, district)) {
      copied += await copy(collection, document, district)
    }
  }
  return copied
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
