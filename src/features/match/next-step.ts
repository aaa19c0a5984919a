import type { PolicyQuestion } from '@contract/content/question'
import { narrowingsOf, type Undecided } from '@domain/policy/advice/narrowings'
import { MOST_ON_A_LIST, planScreens, type ScreenPlan } from '@domain/policy/advice/plan-screens'
import { decide } from '@domain/policy/clause/decide'
import { keptByFacts } from '@domain/policy/clause/kept-by-facts'
import type { Candidate } from '@domain/policy/combination/assess'
import type { Exact } from '@domain/policy/exact'
import type { Facts } from '@domain/policy/facts'
import { highOf, lowOf, type Num } from '@domain/policy/range'
import type { BookClause, ClauseBook } from './clause-book'
import { answered, factsOf, type Told } from './company'

/** A round asks at most so many screens before it shows what came of them. */
export const MOST_A_ROUND = 8
/** The undecided money of which nobody needs to be asked any more, as a share of what was open at the start. */
const SETTLED = 0.05

/** Of the statements on a list that may have to be told by themselves so many are, at the most that is usual. */
const APPLYING_OF_LIST = 0.4

/** Every text is judged by what is known of its force: an unknown one is never taken to hold. */
export const AS_PUBLISHED = { assumeInForce: false } as const

export interface Advice {
  /** What to ask next, in the order of the questions: one by itself, or several of which some apply. Empty once none narrows anything. */
  next: readonly PolicyQuestion[]
  /** About how many screens settle what is open, at most a round. */
  estimate: number
  /** How many could still come at all. */
  askable: number
  /** Clauses that may apply, as far as is known. */
  possible: readonly BookClause[]
  /** Those of them that wait for the next screen. */
  waiting: readonly BookClause[]
}

interface Judged {
  book: BookClause
  candidate: Undecided
  isPossible: boolean
  isInForce: boolean
  missing: ReadonlySet<string>
}

const SETTLED_AGAINST = ['not_eligible', 'not_in_force']

const decided = keptByFacts(({ clause, facts }: Candidate, _around: null) =>
  decide(clause, facts, AS_PUBLISHED),
)

/** The undecided money of a clause of which nothing was told; kept apart from what comes of the answers there are. */
const openUntold = keptByFacts(({ clause, facts }: Candidate, _around: null) => {
  const { inForce, amount } = decide(clause, facts, AS_PUBLISHED)
  return inForce === true ? widthOf(amount) : 0
})

function judge(clauses: readonly BookClause[], facts: Facts): Judged[] {
  return clauses.map((book) => {
    const clause = book.compiled
    const decision = decided({ clause, facts }, null)
    return {
      book,
      candidate: { clause, facts, decided: decision },
      isPossible: !SETTLED_AGAINST.includes(decision.status),
      isInForce: decision.inForce === true,
      missing: decision.gaps.facts,
    }
  })
}

/** An end that nothing bounds, or one far beyond what a district gives, counts as this much; in 元. */
const WIDEST = 2_000_000

const asNumber = (value: Exact): number =>
  typeof value === 'number' ? value : Number(value.n) / Number(value.d)

const widthOf = (amount: Num | null): number =>
  amount === null ? 0 : Math.min(asNumber(highOf(amount)) - asNumber(lowOf(amount)), WIDEST)

/** Clauses that ask for something: possible as far as is known, and known to hold. */
const asking = (judged: readonly Judged[]) =>
  judged.filter(({ isPossible, isInForce }) => isPossible && isInForce)

/** So many clauses are prepared at a time: less than a picture of the screen even where nothing ran before. */
export const CLAUSES_A_SLICE = 10

/**
 * Computes what an advice needs of some clauses, which keep it. The first question over a whole book, and one after an
 * answer that every clause asks for, cost many times what others do; in slices nobody's finger waits for it.
 */
export function prepareSlice(
  book: ClauseBook,
  { answers }: Told,
  { today, from }: { today: string; from: number },
) {
  const facts = factsOf(answers, book.questions, today)
  const untold = factsOf([], book.questions, today)
  const slice = book.clauses.slice(from, from + CLAUSES_A_SLICE)
  for (const { compiled } of slice) openUntold({ clause: compiled, facts: untold }, null)
  narrowingsOf(
    asking(judge(slice, facts)).map(({ candidate }) => candidate),
    book.negatives,
  )
}

const starts = new WeakMap<ClauseBook, { today: string; open: number }>()

/** The undecided money before anything was answered. */
function openAtStart(book: ClauseBook, today: string): number {
  const known = starts.get(book)
  if (known?.today === today) return known.open
  const facts = factsOf([], book.questions, today)
  const open = book.clauses.reduce(
    (sum, { compiled }) => sum + openUntold({ clause: compiled, facts }, null),
    0,
  )
  starts.set(book, { today, open })
  return open
}

/**
 * How many of the planned screens bring nearly all that asking could still bring, with the numbers that a list usually
 * leaves to be told; none where nearly all that was open at the start is settled, or nothing narrows what is left.
 */
function estimateOf({ open, screens }: ScreenPlan, book: ClauseBook, start: number): number {
  if (open <= start * SETTLED) return 0
  const all = screens.reduce((sum, { worth }) => sum + Math.max(worth, 0), 0)
  let [left, count] = [all, 0]
  for (const { facts, worth } of screens) {
    if (left <= all * SETTLED) break
    left -= Math.max(worth, 0)
    const untold = facts.length === 1 ? [] : facts.filter((fact) => book.negatives.get(fact) === 0)
    count += 1 + untold.length * APPLYING_OF_LIST
  }
  return Math.min(Math.ceil(count), MOST_A_ROUND)
}

/** At most so many screens come, where nothing of a list applies. */
function screensOf(
  askable: readonly PolicyQuestion[],
  { negatives }: ClauseBook,
  ticked: ReadonlySet<string>,
) {
  const listable = askable.filter(({ fact }) => negatives.has(fact) && !ticked.has(fact))
  return askable.length - listable.length + Math.ceil(listable.length / MOST_ON_A_LIST)
}

/**
 * What to ask next, by the money it would settle. Asked is only what a published question asks for, what was not
 * answered and what was not answered 不清楚; clauses that do not hold, or of which nobody knows it, ask for nothing.
 */
export function adviceFor(book: ClauseBook, told: Told, today: string): Advice {
  const { questions, clauses, negatives } = book
  const { answers } = told
  const ticked = new Set(told.ticked ?? [])
  const facts = factsOf(answers, questions, today)
  const judged = judge(clauses, facts)
  const open = asking(judged)
  const done = new Set(answered(answers, questions).map(({ fact }) => fact))
  const missing = new Set(open.flatMap((one) => [...one.missing]))
  const askable = questions.filter(({ fact }) => missing.has(fact) && !done.has(fact))
  const isAskable = new Set(askable.map(({ fact }) => fact))
  const skipped = new Set([...missing].filter((fact) => !isAskable.has(fact)))
  const plan = planScreens(
    open.map(({ candidate }) => candidate),
    { negatives, applying: ticked, skipped },
  )
  const [first] = plan.screens
  const next = askable.filter(({ fact }) => first?.facts.includes(fact))
  return {
    next,
    estimate: estimateOf(plan, book, openAtStart(book, today)),
    askable: screensOf(askable, book, ticked),
    possible: judged.filter(({ isPossible }) => isPossible).map((one) => one.book),
    waiting: open.filter((one) => next.some(({ fact }) => one.missing.has(fact))).map((one) => one.book),
  }
}

/**
 * How many screens a round still asks after an answer: what was promised less the one that was answered, or fewer
 * when the answer settled more. It never grows; a round that keeps its word ends at 0.
 */
export function leftAfterAnswer(
  promised: number,
  { next, estimate }: Pick<Advice, 'next' | 'estimate'>,
): number {
  return next.length === 0 ? 0 : Math.max(Math.min(promised - 1, estimate), 0)
}
