import { type Refusal, type Result, refuse, succeed } from '@contract/errors'
import type { InquiryEntry, InquiryStatus } from '@contract/inquiry/view'
import { workingDayOf } from '../time/add-working-minutes'
import { addDays, dayOf, startOfDay } from '../time/shanghai'
import { nextAlertAt } from './alerts'
import type { Holder, Inquiry } from './inquiry'
import { mayHandle } from './may-handle'
import type { InquiryNews } from './news'
import type { DutyColleague } from './propose-holder'
import { type ClockRules, startClock, stoppedClock } from './reply-clock'
import { type InquiryMoveKind, inquiryTransitions, isOpen, refusalOfMove } from './transitions'

/** A move with what it carries. */
export type InquiryMove =
  | { kind: 'take'; staff: Holder }
  | { kind: 'reply'; staff: Holder; text: string }
  | { kind: 'close'; staff: Holder; text: string }
  | { kind: 'hand_over'; staff: Holder; to: DutyColleague; note: string }
  | { kind: 'follow_up'; text: string }
  | { kind: 'nudge' }
  | { kind: 'papers'; ready: string[] }
  | { kind: 'withdraw' }
  | { kind: 'rate'; stars: number; words: string[] }

export interface MoveContext {
  now: number
  rules: ClockRules
}

/** The fields a move replaces. */
export type InquiryFields = Partial<
  Pick<
    Inquiry,
    | 'status'
    | 'open'
    | 'holder'
    | 'clockFrom'
    | 'dueAt'
    | 'assumedCalendar'
    | 'alerts'
    | 'alertAt'
    | 'papers'
    | 'nudgedOn'
    | 'nudges'
    | 'rating'
  >
>

/** What a move changes: fields, one line of the thread, the news of it, and the inquiry afterwards. */
export interface MovedInquiry {
  set: InquiryFields
  entry: InquiryEntry
  news: InquiryNews
  after: Inquiry
}

/** Lines a person may add to one matter on a day; it keeps a thread, and its document, readable. */
const LINES_A_DAY = 20

interface Effect {
  set: InquiryFields
  entry: Omit<InquiryEntry, 'at' | 'kind'>
  news: Exclude<InquiryNews, 'soon' | 'overdue' | 'papers_late' | 'received'>
}

type Effects = {
  [K in InquiryMoveKind]: (
    inquiry: Inquiry,
    move: Extract<InquiryMove, { kind: K }>,
    context: MoveContext,
  ) => Effect
}

const person = { by: 'person' } as const
const bySomeone = (name: string, text = '') =>
  ({ by: 'staff', name, ...(text === '' ? {} : { text }) }) as const

/** Whoever answers a matter that nobody took yet holds it from then on. */
const holderAfterAnswer = (inquiry: Inquiry, staff: Holder) =>
  inquiry.status === 'received' || inquiry.holder === null ? staff : inquiry.holder

const effects: Effects = {
  take: (_inquiry, { staff }) => ({ set: { holder: staff }, entry: bySomeone(staff.name), news: 'taken' }),
  reply: (inquiry, { staff, text }) => ({
    set: { ...stoppedClock, holder: holderAfterAnswer(inquiry, staff) },
    entry: bySomeone(staff.name, text),
    news: 'replied',
  }),
  close: (inquiry, { staff, text }) => ({
    set: { ...stoppedClock, holder: holderAfterAnswer(inquiry, staff) },
    entry: bySomeone(staff.name, text),
    news: 'closed',
  }),
  /** The promised time stays: the person waits no longer because the desk changed. */
  hand_over: (_inquiry, { to, note }) => ({
    set: { holder: { subject: to.subject, name: to.name } },
    entry: bySomeone(to.name, note),
    news: 'handed_over',
  }),
  /** A running clock goes on: more words from the person must not postpone what was promised. */
  follow_up: (inquiry, { text }, { now, rules }) => ({
    set: inquiry.status === 'replied' ? startClock(now, rules) : {},
    entry: { ...person, text },
    news: 'followed_up',
  }),
  nudge: (inquiry, _move, { now, rules }) => ({
    set: { nudgedOn: workingDayOf(now, rules.calendar), nudges: inquiry.nudges + 1 },
    entry: person,
    news: 'nudged',
  }),
  papers: (inquiry, { ready }) => ({
    set: { papers: { ...inquiry.papers, ready } },
    entry: person,
    news: 'papers_changed',
  }),
  withdraw: () => ({ set: stoppedClock, entry: person, news: 'withdrawn' }),
  rate: (_inquiry, { stars, words }) => ({ set: { rating: { stars, words } }, entry: person, news: 'rated' }),
}

/** The transition table guarantees nothing beyond the status; what else stands in the way of a move. */
function problemOf(inquiry: Inquiry, move: InquiryMove, { now, rules }: MoveContext): Refusal | null {
  switch (move.kind) {
    case 'hand_over': {
      const isSamePerson = [move.staff.subject, inquiry.holder?.subject].includes(move.to.subject)
      return isSamePerson || !mayHandle(move.to, inquiry) ? { code: 'NOT_A_COLLEAGUE' } : null
    }
    case 'nudge':
      return inquiry.nudgedOn !== null && inquiry.nudgedOn >= workingDayOf(now, rules.calendar)
        ? { code: 'ALREADY_NUDGED' }
        : null
    case 'rate':
      return inquiry.rating === null ? null : { code: 'ALREADY_RATED' }
    case 'follow_up':
    case 'papers':
      return tooManyLines(inquiry, now)
    default:
      return null
  }
}

function tooManyLines(inquiry: Inquiry, now: number): Refusal | null {
  const today = dayOf(now)
  const lines = inquiry.entries.filter((entry) => entry.by === 'person' && dayOf(entry.at) === today)
  if (lines.length < LINES_A_DAY) return null
  return { code: 'TOO_MANY_REQUESTS', retryAfterMs: startOfDay(addDays(today, 1)) - now }
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item) => b.includes(item))

/** Taking what one already works on, and sending the same list of papers, are no changes. */
function changesNothing(inquiry: Inquiry, move: InquiryMove): boolean {
  if (move.kind === 'take') {
    return inquiry.status !== 'received' && inquiry.holder?.subject === move.staff.subject
  }
  return move.kind === 'papers' && sameList(inquiry.papers.ready, move.ready)
}

function effectOf<K extends InquiryMoveKind>(
  inquiry: Inquiry,
  move: Extract<InquiryMove, { kind: K }>,
  context: MoveContext,
): Effect {
  return effects[move.kind as K](inquiry, move, context)
}

function withStatus(inquiry: Inquiry, status: InquiryStatus, set: InquiryFields): InquiryFields {
  const next = { ...set, status, open: isOpen(status) }
  return { ...next, alertAt: nextAlertAt({ ...inquiry, ...next }) }
}

/**
 * What a move changes, or why it is refused (INQUIRY_CLOSED, INQUIRY_NOT_CLOSED, ALREADY_NUDGED,
 * ALREADY_RATED, NOT_A_COLLEAGUE, TOO_MANY_REQUESTS). The value is null when there is nothing to change.
 */
export function moveInquiry(
  inquiry: Inquiry,
  move: InquiryMove,
  context: MoveContext,
): Result<MovedInquiry | null> {
  const status = inquiryTransitions[move.kind][inquiry.status]
  if (status === undefined) return refuse(refusalOfMove(move.kind))
  if (changesNothing(inquiry, move)) return succeed(null)
  const problem = problemOf(inquiry, move, context)
  if (problem !== null) return { ok: false, error: problem }
  const effect = effectOf(inquiry, move, context)
  const set = withStatus(inquiry, status, effect.set)
  const entry = { at: context.now, ...effect.entry, kind: effect.news }
  const after = {
    ...inquiry,
    ...set,
    entries: [...inquiry.entries, entry],
    updatedAt: context.now,
    version: inquiry.version + 1,
  }
  return succeed({ set, entry, news: effect.news, after })
}
