import type { InquiryEntry } from '@contract/inquiry/view'
import { workingDayOf } from '../time/add-working-minutes'
import type { Holder, Inquiry, InquiryFile } from './inquiry'
import type { InquiryFields, InquiryMove, MoveContext } from './inquiry-move'
import { newFiles } from './new-files'
import type { InquiryNews } from './news'
import { picturesDueAt } from './picture-check'
import { startClock, stoppedClock } from './reply-clock'
import type { InquiryMoveKind } from './transitions'

/** What a move changes besides the status: fields, its line in the thread, the news of it. */
export interface Effect {
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

/** Words that answer or end a matter stop its clock and name who wrote them. */
const answeredBy = (
  inquiry: Inquiry,
  { staff, text }: { staff: Holder; text: string },
  news: Effect['news'],
): Effect => ({
  set: { ...stoppedClock, holder: holderAfterAnswer(inquiry, staff) },
  entry: bySomeone(staff.name, text),
  news,
})

/** The pictures among them are looked at by the next run of the timer. */
const withFiles = (files: InquiryFile[]) => ({ files, picturesAt: picturesDueAt(files) })

const effects: Effects = {
  take: (_inquiry, { staff }) => ({ set: { holder: staff }, entry: bySomeone(staff.name), news: 'taken' }),
  reply: (inquiry, move) => answeredBy(inquiry, move, 'replied'),
  close: (inquiry, move) => answeredBy(inquiry, move, 'closed'),
  /** It publishes nothing: what becomes of an accepted text is written by somebody in the content. */
  accept: (inquiry, move) => answeredBy(inquiry, move, 'accepted'),
  turn_down: (inquiry, move) => answeredBy(inquiry, move, 'turned_down'),
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
  files: (inquiry, { files }) => ({
    set: withFiles([...inquiry.files, ...newFiles(inquiry, files)]),
    entry: {
      ...person,
      text: newFiles(inquiry, files)
        .map(({ name }) => name)
        .join('、'),
    },
    news: 'files_added',
  }),
  offer_plan: (inquiry, { staff, plan }, { now }) => ({
    ...answeredBy(inquiry, { staff, text: '' }, 'plan_offered'),
    set: {
      ...stoppedClock,
      holder: holderAfterAnswer(inquiry, staff),
      plan: { ...plan, no: (inquiry.plan?.no ?? 0) + 1, at: now, by: staff.name, answer: null },
    },
  }),
  /** Like a question: somebody has to go on from here, so the clock starts anew after an answer. */
  answer_plan: (inquiry, { answer, text }, { now, rules }) => ({
    set: {
      ...(inquiry.status === 'replied' ? startClock(now, rules) : {}),
      ...(inquiry.plan === undefined ? {} : { plan: { ...inquiry.plan, answer: { kind: answer, at: now } } }),
    },
    entry: { ...person, ...(text === '' ? {} : { text }) },
    news: 'plan_answered',
  }),
  withdraw: () => ({ set: stoppedClock, entry: person, news: 'withdrawn' }),
  rate: (_inquiry, { stars, words }) => ({ set: { rating: { stars, words } }, entry: person, news: 'rated' }),
}

/** What an allowed move does. */
export function effectOfMove<K extends InquiryMoveKind>(
  inquiry: Inquiry,
  move: Extract<InquiryMove, { kind: K }>,
  context: MoveContext,
): Effect {
  return effects[move.kind as K](inquiry, move, context)
}
