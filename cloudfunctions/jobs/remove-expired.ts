import { collections } from '@contract/collections'
import { DAY } from '@domain/time/shanghai'
import { removeOlderThan } from '../shared/adapters/retention-store'

/**
 * Removes what has been kept as long as contract/collections.ts says, and no longer; what names files goes with them,
 * by jobs of its own.
 */
export async function removeExpired(district: string, now: number): Promise<number> {
  let removed = 0
  for (const collection of collections) {
    const { retentionDays, removedWithFiles } = collection
    if (retentionDays === null || removedWithFiles) continue
    removed += await removeOlderThan(collection, district, now - retentionDays * DAY)
  }
  return removed
}
