import type { Notice } from '@domain/message/notice'
import type { ChangingRecord, HistoryEntry } from '@domain/record'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/** How many changes a document remembers; older ones are in `audit`. */
const HISTORY_KEPT = 100

/** A record by which it is changed: its id and what it carries of its changes. */
export type Versioned = ChangingRecord & { _id: string }

export interface DocumentChange<T extends Versioned> {
  /** Fields that are replaced as they stand. */
  set: Partial<Omit<T, '_id' | 'version' | 'history' | 'notices' | 'pending' | 'unaudited' | 'updatedAt'>>
  /** Entries pushed to list fields. */
  push?: { [K in keyof T]?: T[K] extends (infer Item)[] ? Item[] : never }
  history: HistoryEntry
  notices: Notice[]
}

/**
 * One conditional update: fields, history and waiting notices change together, and only if the document
 * still has the version that was read. False when somebody was faster.
 */
export async function changeDocument<T extends Versioned>(
  collection: string,
  read: T,
  change: DocumentChange<T>,
): Promise<boolean> {
  const _ = theDatabase().command
  const replaced = Object.fromEntries(Object.entries(change.set).map(([key, value]) => [key, _.set(value)]))
  const pushed = Object.fromEntries(
    Object.entries(change.push ?? {}).map(([key, items]) => [key, _.push(items as unknown[])]),
  )
  const { updated } = await withRetry(() =>
    theDatabase()
      .collection(collection)
      .where({ _id: read._id, version: read.version })
      .update({
        ...replaced,
        ...pushed,
        history: _.push({ each: [change.history], slice: -HISTORY_KEPT }),
        notices: _.push(change.notices),
        pending: _.inc(change.notices.length),
        unaudited: _.inc(1),
        updatedAt: change.history.at,
        version: _.inc(1),
      }),
  )
  return updated === 1
}
