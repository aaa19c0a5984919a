import type { TemplateKey } from '@contract/message/templates'
import type { MessageTopic } from '@contract/message/topics'

/** What the ledger remembers of one message that took a credit or might have: nothing is forgotten while runs may come back. */
export interface Reservation {
  /** Id of the message. */
  id: string
  template: TemplateKey
  /** When the credit was taken, epoch ms. */
  at: number
  /** The try that has the credit, also after its end: then it is spent. Null where none has. */
  claim: string | null
  /** Tries that may not take one any more: they gave theirs back, or were thought dead. */
  dead: readonly string[]
}

/** A try of sending one message. */
export interface Try {
  id: string
  claim: string
  template: TemplateKey
  topic: MessageTopic
  now: number
}

/**
 * `none`: no credit is left. `stopped`: the person wants no reminders of the topic. `others`: another try has one, or
 * had; WeChat may have the message.
 */
export type Reserved = 'mine' | 'none' | 'stopped' | 'others'

export type Reservations = readonly Reservation[]

/** As many messages of one person are remembered, the latest. */
export const RESERVATIONS_KEPT = 50

/** A reservation as its first try makes it. */
export const firstReservation = ({ id, claim, template, now }: Try): Reservation => ({
  id,
  template,
  at: now,
  claim,
  dead: [],
})

function put(list: Reservations, one: Reservation): Reservations {
  return [...list.filter(({ id }) => id !== one.id), one].slice(-RESERVATIONS_KEPT)
}

/** What is asked before a credit is taken. */
export interface Permission {
  reserved: Reservations
  /** Messages of the template that may still be sent. */
  balance: number
  /** Topics that the person stopped, also for what was waiting then. */
  muted: readonly MessageTopic[]
}

/** Takes a credit for a try where it may; `list` is what the ledger then remembers, absent where nothing changes. */
export function reserve(
  { reserved: list, balance, muted }: Permission,
  attempt: Try,
): { answer: Reserved; list?: Reservations } {
  const known = list.find(({ id }) => id === attempt.id)
  if (known?.claim === attempt.claim) return { answer: 'mine' }
  const isTaken = known !== undefined && (known.claim !== null || known.dead.includes(attempt.claim))
  if (isTaken) return { answer: 'others' }
  if (muted.includes(attempt.topic)) return { answer: 'stopped' }
  if (balance < 1) return { answer: 'none' }
  return { answer: 'mine', list: put(list, { ...firstReservation(attempt), dead: known?.dead ?? [] }) }
}

/** Takes the credit from a try that has it, for good; undefined where it has none. */
export function release(
  list: Reservations,
  { id, claim }: Pick<Try, 'id' | 'claim'>,
): { released: Reservation; list: Reservations } | undefined {
  const known = list.find((one) => one.id === id)
  if (known === undefined || known.claim !== claim) return undefined
  return { released: known, list: put(list, { ...known, claim: null, dead: [...known.dead, claim] }) }
}

/** Sees to it that a try that has no credit never takes one; undefined where the message has one. */
export function fence(list: Reservations, attempt: Try): Reservations | undefined {
  const known = list.find(({ id }) => id === attempt.id)
  if (known !== undefined && known.claim !== null) return undefined
  return put(list, {
    ...(known ?? firstReservation(attempt)),
    claim: null,
    dead: [...(known?.dead ?? []), attempt.claim],
  })
}
