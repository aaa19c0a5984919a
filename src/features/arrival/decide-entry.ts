import { type Arrival, type ArrivalLookup, resolveArrival } from '@domain/arrival/resolve-arrival'

type Refusal = Extract<Arrival, { mode: 'none' }>['reason']

/** What a scanned code leads to. `wait`: the content here is too old to say that something does not exist. */
export type Entry =
  | { kind: 'wait' }
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'arrived'; arrival: Exclude<Arrival, { mode: 'none' }> }

export interface ScannedCode {
  scene: string
  /** When it was scanned, epoch ms. */
  at: number
}

/** How current the content on the phone is. */
export interface ContentAge {
  /** When it was last confirmed to be current, epoch ms. */
  checkedAt: number
  /** The network did not answer: there will be nothing newer for now. */
  settled: boolean
}

/** Content confirmed this long before the scan is current enough. */
const FRESH_MS = 60_000

/** Leads a scanned code into the content; a code that nothing is found for waits for the newest content first. */
export function decideEntry(code: ScannedCode, lookup: ArrivalLookup, age: ContentAge): Entry {
  const arrival = resolveArrival(code.scene, lookup, code.at)
  if (arrival.mode !== 'none') return { kind: 'arrived', arrival }
  const isCurrent = age.settled || age.checkedAt >= code.at - FRESH_MS
  return arrival.reason === 'malformed' || isCurrent
    ? { kind: 'refused', reason: arrival.reason }
    : { kind: 'wait' }
}
