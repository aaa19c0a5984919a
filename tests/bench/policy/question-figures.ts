import { resolve } from 'node:path'
import { nextQuestion } from '@domain/policy/advice/next-question'
import { type CompiledClause, compileClause } from '@domain/policy/clause/compile-clause'
import { readFacts } from '@domain/policy/facts'
import { clauseLibrary } from '../../../scripts/policy/clause-library'
import { type Figure, information, lessIsBetter, MOST_ALLOWED } from '../figure'

const CLAUSES = 500
const QUESTIONS = 8
const ROUNDS = 8
/** One picture of a phone's screen, in ms: nobody notices that the next question was computed. */
const MOST_MS = 16

const hundredths = (value: number) => Math.round(value * 100) / 100

/** The time to the first question and to each that follows an answer. */
function questionnaire(clauses: readonly CompiledClause[]): number[] {
  let company: Record<string, unknown> = {}
  return Array.from({ length: QUESTIONS + 1 }, () => {
    const facts = readFacts(company, '2026-11-28')
    const start = performance.now()
    const next = nextQuestion(clauses.map((clause) => ({ clause, facts })))
    const time = performance.now() - start
    if (next === null) throw new Error('nothing is left to ask')
    company = { ...company, [next.fact]: 1_000_000 }
    return time
  })
}

/** Time to the next question over clauses of the library, each of them often enough; the slowest of all answers. */
export function questionFigures(): Figure[] {
  const library = [...clauseLibrary(resolve('domain/policy/cases')).values()].map(({ clause }) => clause)
  const clauses = Array.from({ length: CLAUSES }, (_, at) => library[at % library.length])
  const rounds = Array.from({ length: ROUNDS }, () =>
    questionnaire(
      clauses.flatMap((clause, at) => (clause ? [compileClause({ ...clause, id: `c${at}` })] : [])),
    ),
  )
  const quickest = Array.from({ length: QUESTIONS + 1 }, (_, at) =>
    hundredths(Math.min(...rounds.map((times) => times[at] ?? 0))),
  )
  const [first = 0, ...next] = quickest
  return [
    lessIsBetter(
      {
        name: 'next question, 500 clauses',
        value: Math.max(...next),
        unit: 'ms',
        detail: 'slowest of 8 answers',
      },
      { value: MOST_MS, name: MOST_ALLOWED },
    ),
    information({
      name: 'first question, 500 clauses',
      value: first,
      unit: 'ms',
      detail: 'clauses prepared on the way',
    }),
  ]
}
