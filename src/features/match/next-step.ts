import type { PolicyQuestion } from '@contract/content/question'
import { type Question, rankQuestions } from '@domain/policy/advice/next-question'
import { decide } from '@domain/policy/clause/decide'
import type { Candidate } from '@domain/policy/combination/assess'
import type { Exact } from '@domain/policy/exact'
import type { Facts } from '@domain/policy/facts'
import { highOf, lowOf, type Num } from '@domain/policy/range'
import type { BookClause, ClauseBook } from './clause-book'
import { type Answer, answered, factsOf } from './company'

/** A round asks at most so many questions before it shows what came of them. */
export const MOST_A_ROUND = 8
/** The undecided money of which nobody needs to be asked any more, as a share of what was open at the start. */
const SETTLED = 0.05

/** Every text is judged by what is known of its force: an unknown one is never taken to hold. */
export const AS_PUBLISHED = { assumeInForce: false } as const

export interface Advice {
  /** What to ask next; undefined once no question narrows anything. */
  next: PolicyQuestion | undefined
  /** About how many questions settle what is open, at most a round. */
  estimate: number
  /** How many could still be asked at all. */
  askable: number
  /** Clauses that may apply, as far as is known. */
  possible: readonly BookClause[]
  /** Those of them that wait for the next question. */
  waiting: readonly BookClause[]
}

interface Judged {
  book: BookClause
  candidate: Candidate
  isPossible: boolean
  isInForce: boolean
  /** How far the ends of the amount lie apart. */
  width: number
  missing: ReadonlySet<string>
}

const SETTLED_AGAINST = ['not_eligible', 'not_in_force']

function judge(clauses: readonly BookClause[], facts: Facts): Judged[] {
  return clauses.map((book) => {
    const { status, inForce, gaps, amount } = decide(book.compiled, facts, AS_PUBLISHED)
    return {
      book,
      candidate: { clause: book.compiled, facts },
      isPossible: !SETTLED_AGAINST.includes(status),
      isInForce: inForce === true,
      width: widthOf(amount),
      missing: gaps.facts,
    }
  })
}

/** An end that nothing bounds, or one far beyond what a district gives, counts as this much; in 元. */
const WIDEST = 2_000_000

const asNumber = (value: Exact): number =>
  typeof value === 'number' ? value : Number(value.n) / Number(value.d)

const widthOf = (amount: Num | null): number =>
  amount === null ? 0 : Math.min(asNumber(highOf(amount)) - asNumber(lowOf(amount)), WIDEST)

const starts = new WeakMap<ClauseBook, { today: string; open: number }>()

/** The undecided money before anything was answered. */
function openAtStart(book: ClauseBook, today: string): number {
  const known = starts.get(book)
  if (known?.today === today) return known.open
  const open = judge(book.clauses, factsOf([], book.questions, today))
    .filter(({ isInForce }) => isInForce)
    .reduce((sum, { width }) => sum + width, 0)
  starts.set(book, { today, open })
  return open
}

/**
 * How many of the ranked questions bring nearly all that asking could still bring; none where that is too little to
 * be worth a question.
 */
function estimateOf(ranked: readonly Question[], start: number): number {
  const worths = ranked.map(({ open, left }) => Math.min(Math.max(open - left, 0), WIDEST))
  const all = worths.reduce((sum, one) => sum + one, 0)
  if (all <= start * SETTLED) return 0
  let [sum, count] = [0, 0]
  for (const worth of worths) {
    if (sum >= all * (1 - SETTLED)) break
    sum += worth
    count += 1
  }
  return Math.min(count, MOST_A_ROUND)
}

/**
 * What to ask next, by the money it would settle. Asked is only what a published question asks for, what was not
 * answered and what was not answered 不清楚; clauses that do not hold, or of which nobody knows it, ask for nothing.
 */
export function adviceFor(book: ClauseBook, answers: readonly Answer[], today: string): Advice {
  const { questions, clauses } = book
  const facts = factsOf(answers, questions, today)
  const judged = judge(clauses, facts)
  const open = judged.filter(({ isPossible, isInForce }) => isPossible && isInForce)
  const done = new Set(answered(answers, questions).map(({ fact }) => fact))
  const missing = new Set(open.flatMap((one) => [...one.missing]))
  const askable = questions.filter(({ fact }) => missing.has(fact) && !done.has(fact))
  const isAskable = new Set(askable.map(({ fact }) => fact))
  const skipped = new Set([...missing].filter((fact) => !isAskable.has(fact)))
  const ranked = rankQuestions(
    open.map(({ candidate }) => candidate),
    skipped,
  )
  const next = askable.find(({ fact }) => fact === ranked[0]?.fact)
  return {
    next,
    estimate: estimateOf(ranked, openAtStart(book, today)),
    askable: askable.length,
    possible: judged.filter(({ isPossible }) => isPossible).map((one) => one.book),
    waiting:
      next === undefined ? [] : open.filter((one) => one.missing.has(next.fact)).map((one) => one.book),
  }
}

/**
 * How many questions a round still asks after an answer: what was promised less the one that was answered, or fewer
 * when the answer settled more. It never grows; a round that keeps its word ends at 0.
 */
export function leftAfterAnswer(
  promised: number,
  { next, estimate }: Pick<Advice, 'next' | 'estimate'>,
): number {
  return next === undefined ? 0 : Math.max(Math.min(promised - 1, estimate), 0)
}
