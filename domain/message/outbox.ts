import { addDays, dayOf, MINUTE, startOfDay } from '../time/shanghai'
import type { Reserved } from './reservation'

/**
 * The way of one message out of the house. Every step is one conditional request, each may be the last before a
 * crash, and none may send twice:
 *
 *   waiting ──claim──▶ sending ──reserve, send──▶ sent · no_credit · failed · uncertain · waiting again
 *
 * A reservation in the ledger stands between `reserve` and the end, so that whoever finds a message in `sending`
 * later knows: without one WeChat was not asked, or said that nothing was sent; with one nobody knows. Each try has a
 * claim of its own, and a claim that was thought dead can reserve nothing any more: a run that comes back late sends
 * nothing and records nothing.
 */

/** `none`: inbox only by design. `expired`: what it says is no longer true. The last six are ends. */
export type SendState =
  | 'none'
  | 'waiting'
  | 'sending'
  | 'sent'
  | 'no_credit'
  | 'failed'
  | 'uncertain'
  | 'expired'

/**
 * What became of one try.
 * `busy` (-1): WeChat did nothing and asks to try later. `limited` (45009): nothing more of this interface today.
 * `no_credit` (43101). `refused`: this message or its receiver cannot be helped (40003, 41030, 47003).
 * `misconfigured` (40037): the template is not ours; every message of it would hear the same.
 * `unknown`: no answer came, it may have been sent.
 */
export type SendOutcome =
  | { kind: 'sent' }
  | { kind: 'no_credit' }
  | { kind: 'busy' | 'limited' | 'refused' | 'misconfigured' | 'unknown'; note: string }

/** How a message ends, or goes on waiting. */
export interface SendEnd {
  state: SendState
  note?: string
  /** Of a message that waits on: not before this moment, epoch ms. */
  notBefore?: number
  /** Counts towards the most tries. */
  isTry?: true
}

/** What the outbox asks of the world for one message. Each may fail, and may have happened nevertheless. */
export interface OutboxPorts<Entry> {
  /** `waiting` → `sending` under the claim of this try; false where somebody else did or it no longer waits. */
  claim(entry: Entry): Promise<boolean>
  /** Takes one credit under the name of the message and the claim; again with the same claim takes nothing more. */
  reserve(entry: Entry): Promise<Reserved>
  send(entry: Entry): Promise<SendOutcome>
  /** Puts back the credit that this claim reserved; where there is none, nothing happens. */
  giveBack(entry: Entry): Promise<void>
  /** The ledger says 0, and the reservation is gone. */
  empty(entry: Entry): Promise<void>
  /** `sending` → its end, if it is still in the claim of this try. */
  record(entry: Entry, end: SendEnd): Promise<void>
  /** True where the message has no credit reserved: then the claim of this try can never reserve one. */
  fence(entry: Entry): Promise<boolean>
}

/** WeChat was busy this often for one message: it stays in the inbox only. */
export const MOST_TRIES = 10

/** A template that is not ours is somebody's mistake in the settings: time to mend it. */
const MENDING_MS = 60 * MINUTE
const LONGEST_WAIT_MS = 60 * MINUTE

/** What WeChat answers for more than the one message: for all of them, or for all of a template. */
export type SharedRefusal = Extract<SendOutcome['kind'], 'limited' | 'misconfigured'>

/** When those that would hear the same may be tried again, epoch ms; WeChat counts its limits by the day. */
export function pausedUntil(refusal: SharedRefusal, now: number): number {
  return refusal === 'limited' ? startOfDay(addDays(dayOf(now), 1)) : now + MENDING_MS
}

/** After 1, 2, 4 … minutes, at most an hour: ten tries take four hours. */
const nextTry = (tries: number, now: number) => now + Math.min(2 ** tries * MINUTE, LONGEST_WAIT_MS)

/** How long a message may be in `sending`: longer than any run of the timer can be at it. */
export const STUCK_MS = 5 * MINUTE

const NOT_RESERVED: Readonly<Record<Exclude<Reserved, 'mine'>, SendEnd>> = {
  none: { state: 'no_credit' },
  stopped: { state: 'no_credit', note: 'topic stopped' },
  others: { state: 'uncertain', note: 'another run had begun to send it' },
}

/** Sends one waiting message; null where nothing was sent because it was not ours to send, had no credit or is not wanted. */
export async function deliver<Entry extends { tries: number }>(
  entry: Entry,
  now: number,
  ports: OutboxPorts<Entry>,
): Promise<SendOutcome['kind'] | null> {
  if (!(await ports.claim(entry))) return null
  const reserved = await ports.reserve(entry)
  if (reserved !== 'mine') {
    await ports.record(entry, NOT_RESERVED[reserved])
    return null
  }
  const outcome = await ports.send(entry)
  await settle(entry, { outcome, now }, ports)
  return outcome.kind
}

async function settle<Entry extends { tries: number }>(
  entry: Entry,
  { outcome, now }: { outcome: SendOutcome; now: number },
  ports: OutboxPorts<Entry>,
): Promise<void> {
  switch (outcome.kind) {
    // The reservation stays: the credit is spent.
    case 'sent':
      return ports.record(entry, { state: 'sent' })
    case 'unknown':
      return ports.record(entry, { state: 'uncertain', note: outcome.note })
    // The ledger first: found without a reservation, the message may be tried again.
    case 'no_credit':
      await ports.empty(entry)
      return ports.record(entry, { state: 'no_credit' })
    case 'refused':
      await ports.giveBack(entry)
      return ports.record(entry, { state: 'failed', note: outcome.note })
    case 'busy': {
      await ports.giveBack(entry)
      const isLast = entry.tries + 1 >= MOST_TRIES
      const wait = isLast ? { state: 'failed' as const } : waitUntil(nextTry(entry.tries, now))
      return ports.record(entry, { ...wait, note: outcome.note, isTry: true })
    }
    case 'limited':
    case 'misconfigured':
      await ports.giveBack(entry)
      return ports.record(entry, { ...waitUntil(pausedUntil(outcome.kind, now)), note: outcome.note })
  }
}

const waitUntil = (notBefore: number) => ({ state: 'waiting' as const, notBefore })

/** A message found in `sending` long after any run could still be at it. */
export async function recover<Entry>(
  entry: Entry,
  ports: Pick<OutboxPorts<Entry>, 'fence' | 'record'>,
): Promise<SendState> {
  if (await ports.fence(entry)) {
    await ports.record(entry, { state: 'waiting' })
    return 'waiting'
  }
  await ports.record(entry, { state: 'uncertain', note: 'cut off between WeChat and our record' })
  return 'uncertain'
}
