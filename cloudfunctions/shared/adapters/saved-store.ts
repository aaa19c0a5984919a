import type { SavedItem } from '@contract/account/saved'
import { theDatabase } from '../cloud'
import { type CarriedOut, REQUESTS_KEPT } from '../repeat'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** What one person saved. */
export interface SavedDocument {
  /** The subject. */
  _id: string
  district: string
  /** Newest first. */
  items: SavedItem[]
  /** The requests that changed it, newest last, so that one that comes late changes nothing again. Older lists have none. */
  requests?: CarriedOut[]
  createdAt: number
  updatedAt: number
  version: number
}

const saved = () => theDatabase().collection('saved')

export async function readSaved(subject: string): Promise<SavedDocument | null> {
  const { data } = await withRetry(() => saved().doc(subject).get())
  return (data[0] as SavedDocument | undefined) ?? null
}

/** Stores somebody's first list; false when there is one. */
export function addSaved(document: SavedDocument): Promise<boolean> {
  return addDocument('saved', document)
}

/** Replaces the list if nobody did since it was read, and keeps by which request; false otherwise. */
export async function changeSaved(
  read: SavedDocument,
  change: { items: readonly SavedItem[]; request: CarriedOut; at: number },
): Promise<boolean> {
  const _ = theDatabase().command
  const { items, request, at } = change
  const { updated } = await withRetry(() =>
    saved()
      .where({ _id: read._id, version: read.version })
      .update({
        items: _.set([...items]),
        requests: _.push({ each: [request], slice: -REQUESTS_KEPT }),
        updatedAt: at,
        version: _.inc(1),
      }),
  )
  return updated === 1
}

/** Who saved an item, in the order of subjects after one; `''` begins. */
export async function listSavers(
  { district, kind, id }: { district: string } & Pick<SavedItem, 'kind' | 'id'>,
  after: string,
  limit: number,
): Promise<string[]> {
  const _ = theDatabase().command
  const query = saved().where({ district, _id: _.gt(after), items: _.elemMatch({ kind, id }) })
  const { data } = await withRetry(() => query.orderBy('_id', 'asc').limit(limit).field({ _id: true }).get())
  return (data as { _id: string }[]).map((one) => one._id)
}
