import * as v from 'valibot'
import { readStored, removeStored, type StorageKey, writeStored } from '../storage'

const shape = v.object({ full: v.string(), brief: v.string() })

/** The last result of 算政策 in words, for the form it may be attached to; on this phone until somebody taps 附上. */
export type MatchSummary = v.InferOutput<typeof shape>

const summaryKey: StorageKey<MatchSummary> = {
  name: 'match-summary',
  parse: (stored) => {
    const parsed = v.safeParse(shape, stored)
    return parsed.success ? parsed.output : undefined
  },
}

export const readMatchSummary = (): MatchSummary | undefined => readStored(summaryKey)

/** Keeps the words; a full storage only means that there is nothing to attach. */
export function keepMatchSummary(summary: MatchSummary): void {
  writeStored(summaryKey, summary)
}

export function forgetMatchSummary(): void {
  removeStored(summaryKey)
}
