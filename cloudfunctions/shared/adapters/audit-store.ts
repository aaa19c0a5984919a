import type { HistoryEntry } from '@domain/record'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** A document whose latest changes are not in `audit` yet. */
export interface UnauditedDocument {
  _id: string
  history: HistoryEntry[]
  unaudited: number
  version: number
}

export type AuditedCollection =
  | 'inquiries'
  | 'bookings'
  | 'registrations'
  | 'complaints'
  | 'clausedrafts'
  | 'campaigns'

export async function listUnaudited(
  collection: AuditedCollection,
  district: string,
): Promise<UnauditedDocument[]> {
  const _ = theDatabase().command
  const query = theDatabase()
    .collection(collection)
    .where({ unaudited: _.gt(0), district })
  const { data } = await withRetry(() =>
    query.field({ _id: true, history: true, unaudited: true, version: true }).limit(200).get(),
  )
  return data as UnauditedDocument[]
}

/** Copies one change under `<document>:<version>`; doing it twice stores it once. */
export async function addAuditEntry(args: {
  collection: AuditedCollection
  document: string
  district: string
  entry: HistoryEntry
}): Promise<void> {
  const { collection, document, district, entry } = args
  const { requestId: _request, inputHash: _hash, ...change } = entry
  await addDocument('audit', {
    _id: `${document}:${entry.version}`,
    ...{ collection, document, district, ...change },
    ...{ createdAt: entry.at },
  })
}

/** Marks a document as audited unless it changed since it was read. */
export async function markAudited(collection: AuditedCollection, read: UnauditedDocument): Promise<void> {
  await withRetry(() =>
    theDatabase()
      .collection(collection)
      .where({ _id: read._id, version: read.version })
      .update({ unaudited: 0 }),
  )
}
