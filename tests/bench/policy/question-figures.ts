import { compileClause } from '@domain/policy/clause/compile-clause'
import { decide } from '@domain/policy/clause/decide'
import type { ClauseBook } from '../../../src/features/match/clause-book'
import { factsOf, type Told } from '../../../src/features/match/company'
import { AS_PUBLISHED, adviceFor, CLAUSES_A_SLICE, prepareSlice } from '../../../src/features/match/next-step'
import { aDemoBook } from '../../builders/policy/demo-book'
import { companyAnswers, typicalCompanies } from '../../builders/policy/plausible-companies'
import { answeredBy } from '../../builders/policy/played-screens'
import { type Figure, information, lessIsBetter, MOST_ALLOWED } from '../figure'

const DAY = '2026-11-28'
const CLAUSES = 500
const SCREENS = 8
/** Each answers the questions once over clauses that nothing was computed of. */
const ROUNDS = 8
/** One picture of a phone's screen, in ms: nobody notices that the next question was computed. */
const MOST_MS = 16

const hundredths = (value: number) => Math.round(value * 100) / 100

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const demo = aDemoBook(DAY)
const inForce = demo.clauses.filter(
  ({ compiled }) => decide(compiled, factsOf([], demo.questions, DAY), AS_PUBLISHED).inForce === true,
)

/** The published questions over so many clauses that hold, none of which was looked at before. */
function freshBook(): ClauseBook {
  const clauses = Array.from({ length: CLAUSES }, (_, at) => inForce[at % inForce.length]).flatMap(
    (one, at) =>
      one === undefined
        ? []
        : [{ ...one, compiled: compileClause({ ...one.compiled.source, id: `c${at}` }) }],
  )
  return { ...demo, clauses }
}

interface Round {
  /** Each slice of the preparation. */
  slices: number[]
  /** Each slice while an answer stands there, of all screens. */
  ahead: number[]
  /** At a stretch, for each screen: what the app computes when an answer is taken and the next screen is drawn. */
  next: number[]
}

const NO_ROUND: Round = { slices: [], ahead: [], next: [] }

const copyOf = ({ answers, ticked = [] }: Told): Told => ({ answers: [...answers], ticked: [...ticked] })

/** How long each slice takes that prepares for what is told. */
const slicesOf = (book: ClauseBook, told: Told): number[] =>
  Array.from({ length: Math.ceil(CLAUSES / CLAUSES_A_SLICE) }, (_, at) =>
    timed(() => prepareSlice(book, told, { today: DAY, from: at * CLAUSES_A_SLICE })),
  )

/**
 * As the app does it: prepared in slices, then asked screen by screen; each answer is prepared for while it stands there
 * chosen, unless somebody is too quick for that.
 */
function questionnaire(book: ClauseBook, isPrepared: boolean): Round {
  const [company = {}] = Object.values(typicalCompanies)
  const answerer = companyAnswers(company)
  let told: Told = { answers: [] }
  const slices = slicesOf(book, told)
  const next: number[] = []
  const ahead: number[] = []
  for (let turn = 0; turn <= SCREENS; turn += 1) {
    next.push(
      timed(() => {
        adviceFor(book, told, DAY)
        // Taken with the answer, and once more for what is drawn.
        if (turn > 0) adviceFor(book, copyOf(told), DAY)
      }),
    )
    told = answeredBy(answerer, adviceFor(book, told, DAY), told)
    if (isPrepared) ahead.push(...slicesOf(book, told))
  }
  return { slices, ahead, next }
}

/** Time to the next screen over very many clauses; the slowest of all answers. */
export function questionFigures(): Figure[] {
  const played = (isPrepared: boolean) =>
    Array.from({ length: ROUNDS }, () => questionnaire(freshBook(), isPrepared))
  const [rounds, hurried] = [played(true), played(false)]
  /** Of the same work in every round the quickest, since a collection of garbage falls anywhere. */
  const quickest = (all: readonly Round[], of: (round: Round) => number[]) =>
    of(all[0] ?? NO_ROUND).map((_, at) => Math.min(...all.map((round) => of(round)[at] ?? 0)))
  const slowest = (all: readonly Round[], of: (round: Round) => number[]) =>
    hundredths(Math.max(...quickest(all, of)))
  const inAll = quickest(rounds, ({ slices }) => slices).reduce((sum, one) => sum + one, 0)
  const limit = { value: MOST_MS, name: MOST_ALLOWED }
  return [
    lessIsBetter(
      {
        name: 'next question, 500 clauses',
        value: slowest(rounds, ({ next }) => next),
        unit: 'ms',
        detail: `slowest of 9 screens; longest time at a stretch before, ${slowest(rounds, ({ ahead }) => ahead)} ms`,
      },
      limit,
    ),
    lessIsBetter(
      {
        name: 'first question, 500 clauses',
        value: slowest(rounds, ({ slices }) => slices),
        unit: 'ms',
        detail: `longest time at a stretch; ${hundredths(inAll)} ms in all, in slices of ${CLAUSES_A_SLICE}`,
      },
      limit,
    ),
    information({
      name: 'next question, given at once',
      value: slowest(hurried, ({ next }) => next),
      unit: 'ms',
      detail: 'slowest of 9 screens, where nobody waited a moment after choosing',
    }),
    information({
      name: 'first question, cold',
      value: hundredths(Math.max(...(rounds[0] ?? NO_ROUND).slices)),
      unit: 'ms',
      detail: 'longest time at a stretch in the first round of all',
    }),
  ]
}
