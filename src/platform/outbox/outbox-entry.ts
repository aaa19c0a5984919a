import type { EnvelopeError } from '@contract/envelope'
import { mayWait, type WaitingAction } from './waiting-rules'

/** How far a kept request has come. All times are epoch ms. */
export type EntryState =
  | { kind: 'waiting' }
  /** `record` is the id of what it led to, where the answer names one. */
  | { kind: 'sent'; at: number; record?: string }
  | { kind: 'refused'; at: number; error: EnvelopeError }
  | { kind: 'expired'; at: number }

/** One request that did not get through, exactly as it will be sent again. */
export interface OutboxEntry {
  requestId: string
  action: WaitingAction
  /** Checked before it was kept; emptied once it was sent. */
  input: Readonly<Record<string, unknown>>
  /** Version of the contract that the input was made for. */
  v: number
  /** When the person sent it. */
  at: number
  attempts: number
  /** Not sent by itself before this. */
  nextAt: number
  state: EntryState
}

/** The requests of one person, oldest first. */
export interface Outbox {
  subject: string
  entries: readonly OutboxEntry[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function isEntry(value: unknown): value is OutboxEntry {
  if (!isObject(value)) return false
  const { requestId, action, input, v, at, attempts, nextAt, state } = value
  return (
    typeof requestId === 'string' &&
    typeof action === 'string' &&
    mayWait(action as WaitingAction) &&
    isObject(input) &&
    [v, at, attempts, nextAt].every((number) => typeof number === 'number') &&
    isObject(state) &&
    typeof state.kind === 'string'
  )
}

/** Reads what a phone kept; what another version left there and this one cannot send is left out. */
export function parseOutbox(stored: unknown): Outbox | undefined {
  if (!isObject(stored) || typeof stored.subject !== 'string' || !Array.isArray(stored.entries)) {
    return undefined
  }
  return { subject: stored.subject, entries: stored.entries.filter(isEntry) }
}
