import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** `running`: not everything is gone yet. `settling`: what was on its way at that moment may still land. */
export type DeletionState = 'running' | 'settling' | 'done'

/** That somebody had their data deleted. Its shape never changes, so that it tells nothing by growing. */
export interface DeletionDocument {
  /** Made from person and request. */
  _id: string
  district: string
  number: string
  inputHash: string
  /** The sealed subject, needed until the deletion is done; empty from then on. */
  sealed: string
  state: DeletionState
  /** When the minute timer looks after it; null once it is done. */
  dueAt: number | null
  createdAt: number
  updatedAt: number
}

const deletions = () => theDatabase().collection('deletions')

/** Stores a deletion that begins; false when this request began one before. */
export function addDeletion(document: DeletionDocument): Promise<boolean> {
  return addDocument('deletions', document)
}

export async function readDeletion(id: string): Promise<DeletionDocument | null> {
  const { data } = await withRetry(() => deletions().doc(id).get())
  return (data[0] as DeletionDocument | undefined) ?? null
}

/** Deletions that the timer has to look after by `now`, the longest waiting first. */
export async function listDueDeletions(district: string, now: number): Promise<DeletionDocument[]> {
  const _ = theDatabase().command
  const query = deletions().where({ district, dueAt: _.gt(0).and(_.lte(now)) })
  const { data } = await withRetry(() => query.orderBy('dueAt', 'asc').limit(20).get())
  return data as DeletionDocument[]
}

/** Records how far a deletion is; nothing when somebody else did. */
export async function moveDeletion(
  { _id, state }: Pick<DeletionDocument, '_id' | 'state'>,
  change: Partial<Pick<DeletionDocument, 'state' | 'dueAt' | 'sealed'>>,
  at: number,
): Promise<void> {
  await withRetry(() =>
    deletions()
      .where({ _id, state })
      .update({ ...change, updatedAt: at }),
  )
}
