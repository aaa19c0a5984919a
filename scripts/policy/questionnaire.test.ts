import type { ContentKind, ContentOf } from '@contract/content/kinds'
import type { PolicyQuestion } from '@contract/content/question'
import { rankQuestions } from '@domain/policy/advice/next-question'
import { type CompiledClause, compileClause } from '@domain/policy/clause/compile-clause'
import { decide } from '@domain/policy/clause/decide'
import type { Candidate } from '@domain/policy/combination/assess'
import { readFacts } from '@domain/policy/facts'
import { clauseDocument, publishable } from '@domain/policy/published-clause'
import fc from 'fast-check'
import { realDistrict } from '../../tests/builders/district/real-district'
import { loadDistrict } from '../content/load-district'
import { clauseLibrary } from './clause-library'

const TODAY = '2026-11-28'

const loaded = loadDistrict({ ...realDistrict(TODAY), demo: true })
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
const of = <K extends ContentKind>(kind: K) =>
  loaded.items.filter((item) => item.kind === kind).map(({ data }) => data as ContentOf<K>)

/** Published clauses whose text holds; the others are never computed with. */
function clausesInForce(): CompiledClause[] {
  const policies = new Map(of('policy').map((policy) => [policy.id, policy]))
  return of('clause')
    .map(publishable)
    .flatMap((clause) => {
      const policy = policies.get(clause.policy)
      return policy === undefined ? [] : [compileClause(clauseDocument(clause, policy))]
    })
    .filter((clause) => decide(clause, readFacts({}, TODAY), { assumeInForce: false }).inForce === true)
}

/** A software company that came last year: 30 insured, research, an office. It has nothing that is not told here. */
const TYPICAL: Record<string, unknown> = {
  registered_area: '下城区',
  registered_in: true,
  tax_in: true,
  office_in: true,
  industry: '软件',
  kind: '服务业',
  new: true,
  in_park: true,
  months_here: 14,
  age_years: 2,
  area_m2: 300,
  rent_per_m2_day: '3',
  insured: 30,
  days: 365,
  rd_yuan: 3_000_000,
  revenue_yuan: 20_000_000,
  prior_yuan: 15_000_000,
  hightech_event: '首次认定',
}

const nothingOf = { number: 0, yes_no: false, choice: '没有', day: null }

/** What the company answers; undefined where it does not know. */
function answerOf(fact: string, asked: readonly PolicyQuestion[]): unknown {
  const question = asked.find((one) => one.fact === fact)
  return TYPICAL[fact] ?? (question === undefined ? undefined : nothingOf[question.answer.type])
}

interface Round {
  asked: string[]
  /** Undecided money before the first question and after each answer. */
  open: number[]
  /** How many questions may still come, at each step. */
  left: number[]
}

interface Questionnaire {
  clauses: readonly CompiledClause[]
  /** The company's answer; undefined for 不清楚. */
  answer: (fact: string) => unknown
  isAskable: (fact: string) => boolean
  /** What is told before the first question. */
  told?: Record<string, unknown>
}

/** Asks one question after the other, as the app does, until none is left. */
function askAll({ clauses, answer, isAskable, told = {} }: Questionnaire): Round {
  const round: Round = { asked: [], open: [], left: [] }
  const skipped = new Set<string>()
  let company = told
  for (;;) {
    const facts = readFacts(company, TODAY)
    const candidates = clauses.map((clause) => ({ clause, facts }))
    const ranked = rankQuestions(candidates, skipped).filter(({ fact }) => isAskable(fact))
    const [next] = ranked
    round.left.push(ranked.length)
    round.open.push(openMoney(candidates))
    if (next === undefined) return round
    round.asked.push(next.fact)
    const value = answer(next.fact)
    if (value === undefined) skipped.add(next.fact)
    else company = { ...company, [next.fact]: value }
  }
}

const openMoney = (candidates: readonly Candidate[]) => rankQuestions(candidates)[0]?.open ?? 0
const growths = (counts: readonly number[]) => counts.filter((count, at) => count > (counts[at - 1] ?? count))

const questions = of('question')
const clauses = clausesInForce()
const isAskable = (fact: string) => questions.some((one) => one.fact === fact)
const round = askAll({ clauses, answer: (fact) => answerOf(fact, questions), isAskable })

describe('the questions of 算政策 for a typical company', () => {
  it('settle most of the undecided money within the first 8 answers', () => {
    const [start = 0] = round.open
    expect(round.open[8]).toBeLessThan(start * 0.3)
  })

  it('end with nothing undecided, each asked once, and never promise fewer than come', () => {
    expect(new Set(round.asked).size).toBe(round.asked.length)
    expect(round.open.at(-1)).toBe(0)
    expect(growths(round.left)).toEqual([])
    expect(round.left.at(-1)).toBe(0)
    round.left.forEach((left, at) => {
      expect(left).toBeGreaterThanOrEqual(round.asked.length - at)
    })
  })

  it('are not asked again after 不清楚, and end all the same', () => {
    const unsure = askAll({ clauses, answer: () => undefined, isAskable })
    expect(new Set(unsure.asked).size).toBe(unsure.asked.length)
    expect(unsure.open.at(-1)).toBe(unsure.open[0])
    expect(growths(unsure.left)).toEqual([])
  })
})

describe('the questions for a company by chance', () => {
  const answerTo = ({ answer }: PolicyQuestion): fc.Arbitrary<unknown> => {
    if (answer.type === 'number') return fc.constantFrom(undefined, 0, 1, 500, 3_000_000)
    if (answer.type === 'choice')
      return fc.constantFrom(undefined, ...answer.options.map(({ value }) => value))
    return answer.type === 'yes_no' ? fc.constantFrom(undefined, true, false) : fc.constant(undefined)
  }
  const answers = fc.tuple(...questions.map(answerTo))

  it('end, each asked once, and are never more than were promised', () => {
    fc.assert(
      fc.property(answers, (chosen) => {
        const answer = (fact: string) => chosen[questions.findIndex((one) => one.fact === fact)]
        const { asked, left } = askAll({ clauses, answer, isAskable })
        expect(new Set(asked).size).toBe(asked.length)
        expect(growths(left)).toEqual([])
      }),
      { numRuns: 3, seed: 2026 },
    )
  })
})

describe('what came out last is kept', () => {
  it('only for clauses that do not ask for the answer', () => {
    const library = [...clauseLibrary().values()].map(({ clause }) => clause)
    const kept = library.map(compileClause)
    let company: Record<string, unknown> = {}
    for (const fact of ['rd_yuan', 'area_m2', 'prior_award_yuan', 'level', 'apply_at']) {
      company = { ...company, [fact]: TYPICAL[fact] ?? null }
      const facts = readFacts(company, TODAY)
      const rank = (compiled: readonly CompiledClause[]) =>
        rankQuestions(compiled.map((clause) => ({ clause, facts })))
      expect(rank(kept)).toEqual(rank(library.map(compileClause)))
    }
  })
})
