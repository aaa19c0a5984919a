import { type Result, refuse } from '@contract/errors'
import { giveBackQuota, spendQuota } from './adapters/quota-store'
import type { Call } from './call'

/** Free texts of one person on a day, of inquiries and complaints together. */
export const TEXTS_A_DAY = 10

/** What a person stores at most so often a day, and what they were told when the request came before. */
interface Spending<T> {
  limit: number
  /** What is counted apart from free texts. */
  purpose?: 'upload'
  /** Stores it; null when a document of its id exists. */
  store: () => Promise<Result<T> | null>
  /** The answer to a request that came before; null when it never did. */
  earlier: () => Promise<Result<T> | null>
}

/**
 * Counts, then stores. What was not stored is given back, so that a repeat leaves everything as it was; a repeat is
 * answered also when the day's number is used up. Otherwise TOO_MANY_REQUESTS with the time until the next day.
 */
export async function withinQuota<T>(
  { limit, purpose, store, earlier }: Spending<T>,
  { district, subject, now }: Call,
): Promise<Result<T>> {
  const who = { district, subject, now, ...(purpose === undefined ? {} : { purpose }) }
  const wait = await spendQuota({ ...who, limit })
  if (wait !== null) return (await earlier()) ?? refuse('TOO_MANY_REQUESTS', { retryAfterMs: wait })
  const stored = await store()
  if (stored?.ok) return stored
  await giveBackQuota(who)
  return stored ?? (await earlier()) ?? refuse('BUSY', { retryAfterMs: 500 })
}
