import { collections } from '@contract/collections'
import { DAY } from '@domain/time/shanghai'
import { removeOlderThan } from '../shared/adapters/retention-store'

/** Removes what has been kept as long as contract/collections.ts says, and no longer. */
export async function removeExpired(district: string, now: number): Promise<number> {
  let removed = 0
  for (const { name, retentionDays } of collections) {
    if (retentionDays !== null) removed += await removeOlderThan(name, district, now - retentionDays * DAY)
  }
  return removed
}
