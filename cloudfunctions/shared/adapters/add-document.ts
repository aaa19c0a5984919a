import { theDatabase } from '../cloud'
import { isDuplicate } from '../database-errors'
import { withRetry } from '../with-retry'

/**
 * Stores a new document under an id made from what makes it unique. Sent again when the answer is lost, since the id
 * is the guard; false when there is one of this id, also because a first try landed whose answer got lost.
 */
export async function addDocument<T extends { _id: string }>(
  collection: string,
  document: T,
): Promise<boolean> {
  try {
    await withRetry(() => theDatabase().collection(collection).add(document))
    return true
  } catch (cause) {
    if (isDuplicate(cause)) return false
    throw cause
  }
}
