import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import { CONTRACT_VERSION, type EnvelopeError } from '@contract/envelope'
import { create } from 'zustand'
import { call, callAs } from '../call'
import type { Outcome } from '../call/outcome'
import { currentLanguage } from '../language'
import { onNetworkChange } from '../network'
import { outboxCopy } from './copy'
import { readOutbox, removeOutbox, writeOutbox } from './kept-outbox'
import type { Outbox, OutboxEntry } from './outbox-entry'
import {
  dueEntries,
  isUnreached,
  nextAttemptAt,
  postponed,
  withAnswer,
  withEntry,
  withoutEntry,
} from './outbox-moves'
import { endLease, takeLease } from './sender-lease'
import { mayWait, waitingRule } from './waiting-rules'

export type { EntryState, OutboxEntry } from './outbox-entry'

/** A timer shorter than this would only repeat itself. */
const SHORTEST_PAUSE_MS = 1_000

const useOutboxStore = create<{ entries: readonly OutboxEntry[] }>(() => ({ entries: [] }))

/** The requests that this phone keeps for the person who holds it, quiet ones left out, oldest first. */
export function useOutbox(): readonly OutboxEntry[] {
  return useOutboxStore((state) => state.entries)
}

function show(outbox: Outbox | undefined): void {
  const entries = (outbox?.entries ?? []).filter(({ action }) => waitingRule(action) !== 'quiet')
  useOutboxStore.setState({ entries })
}

/** Storage is shared by all tabs, so each step reads it anew. */
function change(step: (outbox: Outbox) => Outbox): void {
  const outbox = readOutbox()
  if (outbox === undefined) return
  const next = step(outbox)
  writeOutbox(next)
  show(next)
}

let timer: ReturnType<typeof setTimeout> | undefined

function planNextRound(): void {
  clearTimeout(timer)
  const outbox = readOutbox()
  const next = outbox === undefined ? undefined : nextAttemptAt(outbox)
  if (next === undefined) return
  timer = setTimeout(() => void sendWaiting({ all: false }), Math.max(next - Date.now(), SHORTEST_PAUSE_MS))
}

/** Sends one request; false when the others need not be tried now. */
async function sendOne(subject: string, entry: OutboxEntry): Promise<boolean> {
  const answer = await callAs(subject, entry)
  if (answer === 'another-person') {
    forgetOutbox()
    return false
  }
  const now = Date.now()
  change((outbox) => withAnswer(outbox, { requestId: entry.requestId, answer, now }))
  if (answer.ok || !isUnreached(answer.error)) return true
  change((outbox) => postponed(outbox, nextAttemptAt(withOnly(outbox, entry)) ?? now))
  return false
}

const withOnly = (outbox: Outbox, { requestId }: OutboxEntry): Outbox => ({
  ...outbox,
  entries: outbox.entries.filter((entry) => entry.requestId === requestId),
})

async function sendRound(all: boolean): Promise<void> {
  const outbox = readOutbox()
  show(outbox)
  if (outbox === undefined) return
  for (const { requestId } of dueEntries(outbox, Date.now(), { all })) {
    if (!(await takeLease(Date.now()))) return
    const entry = outboxEntry(requestId)
    // Taken out, sent by another tab or expired while the one before it was under way.
    if (entry?.state.kind !== 'waiting') continue
    if (!(await sendOne(outbox.subject, entry))) break
  }
  endLease()
}

let running: { all: boolean; round: Promise<void> } | undefined

function startRound(all: boolean, after: Promise<void>): Promise<void> {
  const round = after
    .then(() => sendRound(all))
    .finally(() => {
      if (running?.round !== round) return
      running = undefined
      planNextRound()
    })
  running = { all, round }
  return round
}

/**
 * Sends what waits, one after the other under its own request id, until one does not get through. `all` also
 * sends what would still pause: for the moment a network is back, the app is shown, or somebody presses 重试. It
 * does so too while a round is under way that leaves those out.
 */
export function sendWaiting({ all }: { all: boolean }): Promise<void> {
  if (running !== undefined && (running.all || !all)) return running.round
  return startRound(all, running?.round ?? Promise.resolve())
}

/** Starts sending by itself. Once per app. */
export function startOutbox(): void {
  show(readOutbox())
  onNetworkChange((online) => {
    if (online) void sendWaiting({ all: true })
  })
}

function keep(entry: OutboxEntry): boolean {
  const outbox = readOutbox()
  const next = outbox === undefined ? undefined : withEntry(outbox, entry)
  if (next === undefined || !writeOutbox(next)) return false
  show(next)
  planNextRound()
  return true
}

function wordsFor(action: ActionName, error: EnvelopeError): EnvelopeError {
  if (waitingRule(action) !== 'seat' || error.code === 'BUSY') return error
  return { ...error, message: outboxCopy[currentLanguage()].seatNeedsNetwork }
}

const FIRST_PAUSE_MS = 5_000

/**
 * Calls an action that changes something; when it does not get through and may be sent later, it is kept, and
 * the failure carries `waiting`, the request id under which it is found in the outbox.
 */
export async function callOrKeep<N extends ActionName>(
  action: N,
  input: InputOf<N>,
  requestId: string,
): Promise<Outcome<OutputOf<N>>> {
  const outcome = await call(action, input, requestId)
  if (outcome.ok || !isUnreached(outcome.error)) return outcome
  const now = Date.now()
  const isKept =
    mayWait(action) &&
    keep({
      requestId,
      action,
      input: input as OutboxEntry['input'],
      v: CONTRACT_VERSION,
      at: now,
      attempts: 0,
      nextAt: now + FIRST_PAUSE_MS,
      state: { kind: 'waiting' },
    })
  return isKept ? { ...outcome, waiting: requestId } : { ok: false, error: wordsFor(action, outcome.error) }
}

/** Takes one request out: it was seen, is corrected elsewhere, or shall not be sent after all. */
export function dismissEntry(requestId: string): void {
  change((outbox) => withoutEntry(outbox, requestId))
  planNextRound()
}

/** One request as it stands, outside a component. */
export function outboxEntry(requestId: string): OutboxEntry | undefined {
  return readOutbox()?.entries.find((entry) => entry.requestId === requestId)
}

/** Forgets everything that was to be sent: the phone is cleared, or somebody else holds it. */
export function forgetOutbox(): void {
  clearTimeout(timer)
  removeOutbox()
  useOutboxStore.setState({ entries: [] })
}
