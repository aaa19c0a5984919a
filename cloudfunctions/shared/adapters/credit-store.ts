import { messageTemplates, type TemplateKey } from '@contract/message/templates'
import type { MessageTopic } from '@contract/message/topics'
import {
  afterGivenBack,
  afterHeard,
  afterStop,
  afterTold,
  costOf,
  NO_CREDIT,
  type PermissionEvent,
  type TemplateCredit,
} from '@domain/message/ledger'
import {
  fence,
  firstReservation,
  RESERVATIONS_KEPT,
  type Reservations,
  type Reserved,
  release,
  reserve,
  type Try,
} from '@domain/message/reservation'
import { theDatabase } from '../cloud'
import { type CarriedOut, type ChangingCall, REQUESTS_KEPT } from '../repeat'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/**
 * What a person allowed: one document per person, with a balance per template and what it is counted from, and what
 * they stopped.
 */
export interface CreditDocument {
  _id: string
  district: string
  balance: Partial<Record<TemplateKey, number>>
  counts?: Partial<Record<TemplateKey, Omit<TemplateCredit, 'balance'>>>
  /** Messages that took a credit or might have, newest last. */
  reserved?: Reservations
  /** WeChat's events that were counted, newest last, so that one pushed twice counts once. */
  heard?: string[]
  /** Topics of which they want no WeChat reminders; asked in the request that takes a credit. */
  muted?: MessageTopic[]
  /** The requests that changed it, newest last, so that a repeat changes nothing. */
  requests: CarriedOut[]
  createdAt: number
  updatedAt: number
  version: number
}

const EVENTS_KEPT = 100
const TRIES = 8

const credits = () => theDatabase().collection('credits')

/** A person's request to change their ledger. */
export interface LedgerCall extends ChangingCall {
  district: string
}

export interface Allowance extends LedgerCall {
  templates: readonly TemplateKey[]
}

/**
 * Adds one allowed message per template and gives the balance; whoever allows it again after stopping the topic wants it
 * again. The same request again adds nothing; null when its id came before with another input.
 */
export async function addCredits(allowance: Allowance): Promise<CreditDocument['balance'] | null> {
  const { templates } = allowance
  const ledger = await changeByPerson(allowance, (before) =>
    wantedAgain(templates.reduce(withOneMore, before), templates),
  )
  return ledger?.balance ?? null
}

const withOneMore = (ledger: CreditDocument, template: TemplateKey) =>
  withCredit(ledger, template, afterTold(creditOf(ledger, template), kindOf(template)))

function wantedAgain(ledger: CreditDocument, templates: readonly TemplateKey[]): CreditDocument {
  if (ledger.muted === undefined) return ledger
  const topics = templates.map((template): MessageTopic => messageTemplates[template].topic)
  return { ...ledger, muted: ledger.muted.filter((topic) => !topics.includes(topic)) }
}

/**
 * Stops the WeChat reminders of a topic or takes that back, and gives the topics that are stopped then. The same request
 * again changes nothing; null when its id came before with another input.
 */
export async function muteTopic({
  topic,
  isMuted,
  ...call
}: LedgerCall & { topic: MessageTopic; isMuted: boolean }): Promise<MessageTopic[] | null> {
  const ledger = await changeByPerson(call, (before) => {
    const others = (before.muted ?? []).filter((one) => one !== topic)
    return { ...before, muted: isMuted ? [...others, topic] : others }
  })
  return ledger === null ? null : (ledger.muted ?? [])
}

/**
 * Changes a person's ledger once per request, makes it where there is none, and gives what is stored then; null when the
 * request's id came before with another input.
 */
async function changeByPerson(
  { subject, district, requestId, inputHash, now }: LedgerCall,
  change: (ledger: CreditDocument) => CreditDocument,
): Promise<CreditDocument | null> {
  let isReused = false
  const changed = (ledger: CreditDocument): CreditDocument => ({
    ...change(ledger),
    requests: [...ledger.requests, { id: requestId, inputHash }].slice(-REQUESTS_KEPT),
  })
  const once: Change = (ledger) => {
    const earlier = ledger.requests.find(({ id }) => id === requestId)
    isReused = earlier !== undefined && earlier.inputHash !== inputHash
    return earlier === undefined ? changed(ledger) : null
  }
  const made = { createdAt: now, updatedAt: now, version: 1 }
  const first = changed({ _id: subject, district, balance: {}, requests: [], ...made })
  // Somebody else may make the ledger between the two: then it is there to be changed.
  const ledger =
    (await changeLedger(subject, now, once)) ??
    ((await addDocument('credits', first)) ? first : undefined) ??
    (await changeLedger(subject, now, once))
  if (ledger === undefined) throw new Error('the ledger was there and is gone')
  return isReused ? null : ledger
}

/** One of WeChat's events about one template, under a name that stays the same when it is pushed again. */
export interface KeyedEvent extends PermissionEvent {
  key: string
  template: TemplateKey
}

/**
 * Counts what WeChat pushed of a person's permissions, each event once. It makes no ledger: one that is gone was deleted
 * with its person, and an event may come late.
 */
export async function hearPermissions(
  subject: string,
  events: readonly KeyedEvent[],
  now: number,
): Promise<void> {
  await changeLedger(subject, now, (read) => {
    const known = read.heard ?? []
    const fresh = events.filter(({ key }) => !known.includes(key))
    if (fresh.length === 0) return null
    const next = fresh.reduce((changed, event) => withEvent(changed, event, now), read)
    return { ...next, heard: [...known, ...fresh.map(({ key }) => key)].slice(-EVENTS_KEPT) }
  })
}

/** What a person's ledger says; without one nothing is allowed and nothing stopped. */
export async function readPermissions(
  subject: string,
): Promise<Required<Pick<CreditDocument, 'balance' | 'muted'>>> {
  const { balance = {}, muted = [] } = (await readLedger(subject)) ?? {}
  return { balance, muted }
}

/** To which of these people a message could be sent now: they allowed one, and did not stop its topic. */
export async function listReachable(
  subjects: readonly string[],
  { template, topic }: { template: TemplateKey; topic: MessageTopic },
): Promise<Set<string>> {
  if (subjects.length === 0) return new Set()
  const _ = theDatabase().command
  const query = credits().where({
    _id: _.in([...subjects]),
    [`balance.${template}`]: _.gte(1),
    muted: _.nin([topic]),
  })
  const { data } = await withRetry(() => query.field({ _id: true }).limit(subjects.length).get())
  return new Set((data as { _id: string }[]).map((one) => one._id))
}

/** A try of sending a message to a person. */
export interface Sending extends Try {
  subject: string
}

/**
 * Takes one credit for a try, in one request where the message is new; again for the same try takes nothing more.
 * `domain/message/reservation` says when there is none.
 */
export async function reserveCredit(sending: Sending): Promise<Reserved> {
  const { subject, template, topic, id, now } = sending
  const _ = theDatabase().command
  const { updated } = await withRetry(() =>
    credits()
      .where({
        _id: subject,
        [`balance.${template}`]: _.gte(1),
        muted: _.nin([topic]),
        'reserved.id': _.nin([id]),
      })
      .update({
        [`balance.${template}`]: _.inc(-costOf(kindOf(template))),
        reserved: _.push({ each: [firstReservation(sending)], slice: -RESERVATIONS_KEPT }),
        updatedAt: now,
        version: _.inc(1),
      }),
  )
  // Without a credit, not wanted, known from an earlier try, or a first request landed whose answer got lost.
  return updated === 1 ? 'mine' : reserveAgain(sending)
}

async function reserveAgain(sending: Sending): Promise<Reserved> {
  const { subject, template, now } = sending
  let answer: Reserved = 'none'
  await changeLedger(subject, now, (ledger) => {
    const credit = creditOf(ledger, template)
    const { reserved = [], muted = [] } = ledger
    const result = reserve({ reserved, balance: credit.balance, muted }, sending)
    answer = result.answer
    if (result.list === undefined) return null
    const taken = { ...credit, balance: credit.balance - costOf(kindOf(template)) }
    return { ...withCredit(ledger, template, taken), reserved: result.list }
  })
  return answer
}

/**
 * True where the message has no credit reserved: then this try can never reserve one. Where there is no ledger there is
 * nothing to reserve, and none is made: it may be gone with its person.
 */
export async function fenceCredit(sending: Sending): Promise<boolean> {
  let isFenced = true
  await changeLedger(sending.subject, sending.now, (ledger) => {
    const list = fence(ledger.reserved ?? [], sending)
    isFenced = list !== undefined
    return list === undefined ? null : { ...ledger, reserved: list }
  })
  return isFenced
}

/** WeChat used nothing up: the credit of this try goes back, once. */
export async function giveBackCredit({ subject, id, claim, now }: Sending): Promise<void> {
  await changeLedger(subject, now, (ledger) => {
    const freed = release(ledger.reserved ?? [], { id, claim })
    if (freed === undefined) return null
    const { template, at } = freed.released
    const credit = afterGivenBack(creditOf(ledger, template), kindOf(template), at)
    return { ...withCredit(ledger, template, credit), reserved: freed.list }
  })
}

/** WeChat says nothing is left: so does the ledger. */
export async function emptyCredit({ subject, template, id, claim, now }: Sending): Promise<void> {
  await changeLedger(subject, now, (ledger) => {
    const reserved = release(ledger.reserved ?? [], { id, claim })?.list ?? ledger.reserved ?? []
    return { ...withCredit(ledger, template, afterStop(creditOf(ledger, template), now)), reserved }
  })
}

const kindOf = (template: TemplateKey) => messageTemplates[template].kind

function withEvent(ledger: CreditDocument, { template, ...event }: KeyedEvent, now: number): CreditDocument {
  const credit = afterHeard(creditOf(ledger, template), kindOf(template), { event, now })
  return withCredit(ledger, template, credit)
}

function creditOf({ balance, counts }: CreditDocument, template: TemplateKey): TemplateCredit {
  return { ...NO_CREDIT, ...counts?.[template], balance: balance[template] ?? 0 }
}

function withCredit(
  ledger: CreditDocument,
  template: TemplateKey,
  { balance, ...counts }: TemplateCredit,
): CreditDocument {
  return {
    ...ledger,
    balance: { ...ledger.balance, [template]: balance },
    counts: { ...ledger.counts, [template]: counts },
  }
}

async function readLedger(subject: string): Promise<CreditDocument | undefined> {
  const { data } = await withRetry(() => credits().doc(subject).get())
  return data[0] as CreditDocument | undefined
}

/** What a ledger becomes; null leaves it as it is. */
type Change = (ledger: CreditDocument) => CreditDocument | null

/** Reads, changes and writes if nobody was faster, and gives what is stored then; undefined where there is no ledger. */
async function changeLedger(
  subject: string,
  now: number,
  change: Change,
): Promise<CreditDocument | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = await readLedger(subject)
    const changed = read === undefined ? null : change(read)
    if (read === undefined || changed === null) return read
    const next = { ...changed, updatedAt: now, version: read.version + 1 }
    if (await replace(read, next)) return next
  }
  throw new Error(`the ledger was changed by others ${TRIES} times in a row`)
}

async function replace(read: CreditDocument, next: CreditDocument): Promise<boolean> {
  const _ = theDatabase().command
  const { _id, ...fields } = next
  const replaced = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, _.set(value)]))
  const { updated } = await withRetry(() => credits().where({ _id, version: read.version }).update(replaced))
  return updated === 1
}
