import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/** Removes a district's documents made before `moment`; gives how many. */
export async function removeOlderThan(collection: string, district: string, moment: number): Promise<number> {
  const _ = theDatabase().command
  const { deleted } = await withRetry(() =>
    theDatabase()
      .collection(collection)
      .where({ district, createdAt: _.lt(moment) })
      .remove(),
  )
  return typeof deleted === 'number' ? deleted : 0
}
