import { type Result, refuse } from '@contract/errors'
import type { HistoryEntry } from '@domain/record'
import type { Call } from './call'

/**
 * Whether a document already carries this request: `same` when it is the same request again, `reused` when
 * the id came with another input, `new` otherwise.
 */
export function repeatOf(
  history: readonly HistoryEntry[],
  call: Call,
  kind: string,
): 'new' | 'same' | 'reused' {
  const earlier = history.find((entry) => entry.requestId === call.requestId && entry.by === call.subject)
  if (earlier === undefined) return 'new'
  return earlier.inputHash === call.inputHash && earlier.kind === kind ? 'same' : 'reused'
}

/** The part of a call that a change is remembered by. */
export type ChangingCall = Pick<Call, 'now' | 'subject' | 'requestId' | 'inputHash'>

export function historyEntry(call: ChangingCall, kind: string, version: number): HistoryEntry {
  return {
    at: call.now,
    by: call.subject,
    kind,
    version,
    requestId: call.requestId,
    inputHash: call.inputHash,
  }
}

/** A request that a document was changed by, kept inside it where it has no history. */
export interface CarriedOut {
  id: string
  inputHash: string
}

/** As many of them a document keeps, the latest. */
export const REQUESTS_KEPT = 50

const TRIES = 4

/**
 * Read, decide, write if unchanged; again when somebody was faster, at most four times. `attempt` gives the
 * answer, or null when its conditional write did not apply.
 */
export async function untilWritten<T>(attempt: () => Promise<Result<T> | null>): Promise<Result<T>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await attempt()
    if (result !== null) return result
  }
  return refuse('STALE')
}
