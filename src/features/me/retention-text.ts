import { collections } from '@contract/collections'

const YEAR_DAYS = 365

export interface RetentionWords {
  years: (count: number) => string
  days: (count: number) => string
  kept: string
}

/** How long something is kept, in words: whole years where they fit, else days; null is kept. */
export function retentionText(days: number | null, words: RetentionWords): string {
  if (days === null) return words.kept
  return days >= YEAR_DAYS && days % YEAR_DAYS === 0 ? words.years(days / YEAR_DAYS) : words.days(days)
}

/** How many days documents of a collection are kept, as the contract says; null keeps them. */
export function retentionOf(collection: string): number | null {
  const found = collections.find(({ name }) => name === collection)
  if (found === undefined) throw new Error(`no collection ${collection}`)
  return found.retentionDays
}
