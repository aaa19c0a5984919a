import type { PolicyQuestion } from '@contract/content/question'
import { narrowingsOf } from '@domain/policy/advice/narrowings'
import { planScreens } from '@domain/policy/advice/plan-screens'
import { type CompiledClause, compileClause } from '@domain/policy/clause/compile-clause'
import { decide } from '@domain/policy/clause/decide'
import { readFacts } from '@domain/policy/facts'
import fc from 'fast-check'
import { clauseLibrary } from '../../../scripts/policy/clause-library'
import { aDemoBook } from '../../../tests/builders/policy/demo-book'
import { companyAnswers, typicalCompanies } from '../../../tests/builders/policy/plausible-companies'
import { type Answerer, type Played, playScreens } from '../../../tests/builders/policy/played-screens'
import { type AnswerValue, fits } from './answer-value'
import { factsOf, type Told } from './company'
import { AS_PUBLISHED } from './next-step'

const TODAY = '2026-11-28'
const book = aDemoBook(TODAY)
const { questions, negatives } = book

/** The clauses that hold and are not decided: by how much their ends lie apart, and which facts would narrow it. */
function undecided({ answers }: Told) {
  const facts = factsOf(answers, questions, TODAY)
  const inForce = book.clauses.filter(
    ({ compiled }) => decide(compiled, facts, AS_PUBLISHED).inForce === true,
  )
  return narrowingsOf(
    inForce.map(({ compiled }) => ({ clause: compiled, facts })),
    negatives,
  ).filter(({ width }) => width > 0)
}

const openMoney = (told: Told) => undecided(told).reduce((sum, { width }) => sum + width, 0)

/** Every screen until none is left, whatever a round promises. */
const playToTheEnd = (answerer: Answerer) => playScreens({ book, today: TODAY }, answerer, () => false)

const nothingKnown: Answerer = { alone: () => null, onList: () => null }

function expectEachAskedOnce({ screens }: Played): void {
  const onLists = screens.flatMap(({ facts }) => (facts.length > 1 ? facts : []))
  const alone = screens.flatMap(({ facts }) => (facts.length === 1 ? facts : []))
  expect(new Set(onLists).size).toBe(onLists.length)
  expect(new Set(alone).size).toBe(alone.length)
}

describe('the questions of 算政策, asked to the end', () => {
  it.each(Object.entries(typicalCompanies))('leave undecided only what is 不清楚: %s', (_title, company) => {
    const played = playToTheEnd(companyAnswers(company))
    expectEachAskedOnce(played)
    const unsure = new Set(played.told.answers.flatMap(({ fact, value }) => (value === null ? [fact] : [])))
    // An amount within bounds that somebody decides lacks no answer.
    const open = undecided(played.told).flatMap(({ narrowed }) => narrowed.map(({ fact }) => fact))
    expect(open.filter((fact) => !unsure.has(fact))).toEqual([])
  })

  it('are not asked again after 不清楚, change nothing then, and are never more than was said', () => {
    const played = playToTheEnd(nothingKnown)
    expectEachAskedOnce(played)
    expect(openMoney(played.told)).toBe(openMoney({ answers: [] }))
    for (const [at, { before }] of played.screens.entries())
      expect(before.askable).toBeGreaterThanOrEqual(played.screens.length - at)
  })
})

describe('the questions for a company by chance', () => {
  const answerTo = (question: PolicyQuestion): fc.Arbitrary<AnswerValue> => {
    const { answer, applies } = question
    if (answer.type === 'number')
      return fc.constantFrom(null, ...['0', '1', '500'].filter((value) => fits(question, value)))
    if (answer.type === 'choice') {
      const values = answer.options.map(({ value }) => value).filter((value) => value !== applies?.otherwise)
      return fc.constantFrom(null, ...values)
    }
    return answer.type === 'yes_no' ? fc.constantFrom(null, true, false) : fc.constant(null)
  }
  const companies = fc
    .tuple(...questions.map(answerTo))
    .map((values) => Object.fromEntries(questions.map(({ fact }, at) => [fact, values[at] ?? null])))

  it('end, each asked once', () => {
    fc.assert(
      fc.property(companies, (company) => expectEachAskedOnce(playToTheEnd(companyAnswers(company)))),
      { numRuns: 3, seed: 2026 },
    )
  })
})

describe('what came out last is kept', () => {
  it('only for clauses that do not ask for the answer', () => {
    const library = [...clauseLibrary().values()].map(({ clause }) => clause)
    const kept = library.map(compileClause)
    const told = { rd_yuan: 3_000_000, area_m2: 300, prior_award_yuan: null, level: null, apply_at: null }
    let company: Record<string, unknown> = {}
    for (const [fact, value] of Object.entries(told)) {
      company = { ...company, [fact]: value }
      const facts = readFacts(company, TODAY)
      const plan = (compiled: readonly CompiledClause[]) =>
        planScreens(
          compiled.map((clause) => ({ clause, facts })),
          { negatives },
        )
      expect(plan(kept)).toEqual(plan(library.map(compileClause)))
    }
  })
})
