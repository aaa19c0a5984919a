import * as v from 'valibot'
import { create } from 'zustand'
import { forgetMatchSummary } from '@/platform/match-summary'
import { readStored, removeStored, type StorageKey, writeStored } from '@/platform/storage'

/** What a person notes about an application of their own. */
export const applicationNotes = ['applied', 'paid', 'refused'] as const
export type ApplicationNote = (typeof applicationNotes)[number]

const keptShape = v.object({
  /** The shape of what is kept; another one is not read. */
  v: v.literal(1),
  answers: v.array(v.object({ fact: v.string(), value: v.union([v.string(), v.boolean(), v.null()]) })),
  /** Facts that apply although their number or name is not told yet. */
  ticked: v.optional(v.array(v.string())),
  /** The facts of each screen in the order in which they were asked; left out where each answer had its own. */
  screens: v.optional(v.array(v.array(v.string()))),
  /** Screens that the running round still asks, the open one included. */
  left: v.number(),
  /** The result that was last looked at: which versions it used, what it said. */
  result: v.optional(
    v.object({
      at: v.number(),
      answers: v.string(),
      versions: v.record(v.string(), v.number()),
      certain: v.number(),
      upTo: v.number(),
    }),
  ),
  /** Ids of documents at hand, by clause. */
  papers: v.record(v.string(), v.array(v.string())),
  notes: v.record(v.string(), v.object({ note: v.picklist(applicationNotes), at: v.number() })),
  /** Steps that were counted for this round. */
  counted: v.array(v.picklist(['started', 'finished'])),
})

/** What 算政策 keeps, on this phone and nowhere else. */
export type KeptMatch = v.InferOutput<typeof keptShape>
export type KeptResult = NonNullable<KeptMatch['result']>

const matchKey: StorageKey<KeptMatch> = {
  name: 'match',
  parse: (stored) => {
    const parsed = v.safeParse(keptShape, stored)
    return parsed.success ? parsed.output : undefined
  },
}

export const nothingKept: KeptMatch = { v: 1, answers: [], left: 0, papers: {}, notes: {}, counted: [] }

const useMatchStore = create<KeptMatch>(() => readStored(matchKey) ?? nothingKept)

/** Answers, ticks and notes; the component follows a change. */
export const useKeptMatch = (): KeptMatch => useMatchStore()

export const keptMatch = (): KeptMatch => useMatchStore.getState()

/** Changes what is kept; a full storage only means that it is gone after the app is closed. */
export function keepMatch(part: Partial<KeptMatch>): void {
  const next = { ...useMatchStore.getState(), ...part }
  useMatchStore.setState(next, true)
  writeStored(matchKey, next)
}

/** 清空: forgets everything. */
export function forgetMatch(): void {
  useMatchStore.setState(nothingKept, true)
  removeStored(matchKey)
  forgetMatchSummary()
}

/** Takes over what the storage holds: the device may have been cleared on another page. */
export function rereadMatch(): void {
  useMatchStore.setState(readStored(matchKey) ?? nothingKept, true)
}
