import type { EnvelopeError } from '@contract/envelope'
import { errorTable } from '@contract/errors'
import type { Outbox, OutboxEntry } from './outbox-entry'
import { waitingRule } from './waiting-rules'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

/** A request is sent by itself for this long. */
export const WAITS_FOR_MS = DAY
/** What ended badly stays to be corrected, and what was sent stays to be opened, for this long. */
const SHOWN_FOR_MS = 7 * DAY
/** Pauses after the first, second… attempt; the last one repeats. */
const PAUSES_MS = [5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE]
const MOST_WAITING = 30

/** An answer as far as the outbox cares: what came of it, or why not. */
export type Answer = { ok: true; data: unknown } | { ok: false; error: EnvelopeError }

/** Whether the request did not get through, so that nobody decided anything about it. */
export function isUnreached(error: EnvelopeError): boolean {
  return error.code === 'OFFLINE' || error.code === 'TIMEOUT' || error.code === 'BUSY'
}

const isWaiting = (entry: OutboxEntry) => entry.state.kind === 'waiting'
const isQuiet = (entry: OutboxEntry) => waitingRule(entry.action) === 'quiet'

/** With one more request at the end; `undefined` when too many wait already. A known request is not added twice. */
export function withEntry(outbox: Outbox, entry: OutboxEntry): Outbox | undefined {
  if (outbox.entries.some(({ requestId }) => requestId === entry.requestId)) return outbox
  if (outbox.entries.filter(isWaiting).length >= MOST_WAITING) return undefined
  return { ...outbox, entries: [...outbox.entries, entry] }
}

/** Without one request, whatever became of it. */
export function withoutEntry(outbox: Outbox, requestId: string): Outbox {
  return { ...outbox, entries: outbox.entries.filter((entry) => entry.requestId !== requestId) }
}

/** What is to be sent now, oldest first. `all` also takes what would still pause. */
export function dueEntries(outbox: Outbox, now: number, { all }: { all: boolean }): OutboxEntry[] {
  return outbox.entries.filter((entry) => isWaiting(entry) && (all || entry.nextAt <= now))
}

/** When something is to be sent by itself next; `undefined` when nothing waits. */
export function nextAttemptAt(outbox: Outbox): number | undefined {
  const moments = outbox.entries.filter(isWaiting).map(({ nextAt }) => nextAt)
  return moments.length === 0 ? undefined : Math.min(...moments)
}

function recordOf(data: unknown): { record?: string } {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined
  return typeof id === 'string' ? { record: id } : {}
}

function afterFailure(entry: OutboxEntry, error: EnvelopeError, now: number): OutboxEntry {
  if (errorTable[error.code].retry === 'no') return { ...entry, state: { kind: 'refused', at: now, error } }
  const pause = PAUSES_MS[Math.min(entry.attempts, PAUSES_MS.length - 1)] ?? DAY
  const nextAt = now + Math.max(pause, error.retryAfterMs ?? 0)
  return { ...entry, attempts: entry.attempts + 1, nextAt }
}

function settled(entry: OutboxEntry, answer: Answer, now: number): OutboxEntry {
  if (!answer.ok) return afterFailure(entry, answer.error, now)
  return { ...entry, input: {}, state: { kind: 'sent', at: now, ...recordOf(answer.data) } }
}

/** What an answer makes of a request: sent, refused, or waiting for its next turn. Quiet ones leave when they end. */
export function withAnswer(
  outbox: Outbox,
  { requestId, answer, now }: { requestId: string; answer: Answer; now: number },
): Outbox {
  const entries = outbox.entries.flatMap((entry) => {
    if (entry.requestId !== requestId) return [entry]
    const next = settled(entry, answer, now)
    return isQuiet(next) && !isWaiting(next) ? [] : [next]
  })
  return { ...outbox, entries }
}

/** Nothing is sent by itself before `until`: where one request did not get through, the next would not either. */
export function postponed(outbox: Outbox, until: number): Outbox {
  const entries = outbox.entries.map((entry) =>
    isWaiting(entry) && entry.nextAt < until ? { ...entry, nextAt: until } : entry,
  )
  return { ...outbox, entries }
}

function aged(entry: OutboxEntry, now: number): OutboxEntry[] {
  const { state } = entry
  if (state.kind !== 'waiting') return now - state.at > SHOWN_FOR_MS ? [] : [entry]
  if (now - entry.at <= WAITS_FOR_MS) return [entry]
  return isQuiet(entry) ? [] : [{ ...entry, state: { kind: 'expired', at: entry.at + WAITS_FOR_MS } }]
}

/** What time does: a request that waited for 24 hours has expired, and what ended long ago is forgotten. */
export function withTime(outbox: Outbox, now: number): Outbox {
  return { ...outbox, entries: outbox.entries.flatMap((entry) => aged(entry, now)) }
}
