import { resolve } from 'node:path'
import { narrowingsOf } from '@domain/policy/advice/narrowings'
import { planScreens } from '@domain/policy/advice/plan-screens'
import { type CompiledClause, compileClause } from '@domain/policy/clause/compile-clause'
import { factsRead } from '@domain/policy/clause/facts-read'
import { type Fact, readFacts } from '@domain/policy/facts'
import { clauseLibrary } from '../../../scripts/policy/clause-library'
import { type Figure, information, lessIsBetter, MOST_ALLOWED } from '../figure'

const CLAUSES = 500
const SCREENS = 8
const ROUNDS = 8
/** As many as the app prepares at a time before the first screen. */
const A_SLICE = 25
/** One picture of a phone's screen, in ms: nobody notices that the next question was computed. */
const MOST_MS = 16

const hundredths = (value: number) => Math.round(value * 100) / 100

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

interface Round {
  /** The longest slice of the preparation. */
  slice: number
  /** All of it. */
  first: number
  next: number[]
}

/** The time to the first screen and to each that follows: lists of which nothing applies, and numbers. */
function questionnaire(clauses: readonly CompiledClause[], negatives: ReadonlyMap<string, Fact>): Round {
  let company: Record<string, unknown> = {}
  const candidates = () => {
    const facts = readFacts(company, '2026-11-28')
    return clauses.map((clause) => ({ clause, facts }))
  }
  const all = candidates()
  const slices = Array.from({ length: Math.ceil(CLAUSES / A_SLICE) }, (_, at) =>
    timed(() => narrowingsOf(all.slice(at * A_SLICE, (at + 1) * A_SLICE), negatives)),
  )
  const next: number[] = []
  for (let turn = 0; turn <= SCREENS; turn += 1) {
    const now = candidates()
    const screens: (readonly string[])[] = []
    next.push(timed(() => screens.push(...planScreens(now, { negatives }).screens.map(({ facts }) => facts))))
    const [facts = []] = screens
    for (const fact of facts)
      company = { ...company, [fact]: facts.length > 1 ? negatives.get(fact) : 1_000_000 }
  }
  return { slice: Math.max(...slices), first: slices.reduce((sum, one) => sum + one, 0), next }
}

/** Time to the next screen over clauses of the library, each of them often enough; the slowest of all answers. */
export function questionFigures(): Figure[] {
  const library = [...clauseLibrary(resolve('domain/policy/cases')).values()].map(({ clause }) => clause)
  const sources = Array.from({ length: CLAUSES }, (_, at) => library[at % library.length])
  const compiled = () =>
    sources.flatMap((clause, at) => (clause ? [compileClause({ ...clause, id: `c${at}` })] : []))
  // Every second fact can stand on a list.
  const names = [...new Set(compiled().flatMap(factsRead))]
  const negatives = new Map<string, Fact>(
    names.filter((_, at) => at % 2 === 0).map((name, at) => [name, at % 2 === 0 ? 0 : false]),
  )
  const rounds = Array.from({ length: ROUNDS }, () => questionnaire(compiled(), negatives))
  const quickest = (of: (round: Round) => number) => hundredths(Math.min(...rounds.map(of)))
  const answers = Array.from({ length: SCREENS + 1 }, (_, at) => quickest(({ next }) => next[at] ?? 0))
  const limit = { value: MOST_MS, name: MOST_ALLOWED }
  return [
    lessIsBetter(
      {
        name: 'next question, 500 clauses',
        value: Math.max(...answers),
        unit: 'ms',
        detail: 'slowest of 9 screens',
      },
      limit,
    ),
    lessIsBetter(
      {
        name: 'first question, 500 clauses',
        value: quickest(({ slice }) => slice),
        unit: 'ms',
        detail: `longest time at a stretch; ${quickest(({ first }) => first)} ms in all, in slices of ${A_SLICE}`,
      },
      limit,
    ),
    information({
      name: 'first question, cold',
      value: hundredths(rounds[0]?.slice ?? 0),
      unit: 'ms',
      detail: 'longest time at a stretch in the first round of all',
    }),
  ]
}
