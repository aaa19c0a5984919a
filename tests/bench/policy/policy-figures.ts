import type { Clause } from '@contract/policy/clause'
import { compileClause } from '@domain/policy/clause/compile-clause'
import { type ClauseJudge, clauseJudge, type Judgement } from '@domain/policy/clause/judge'
import { compare, type Exact, floor, least, multiply, parseExact } from '@domain/policy/exact'
import { type Facts, isNumber, readFacts } from '@domain/policy/facts'
import { SharedParts } from '@domain/policy/quick/shared-parts'
import { type Figure, lessIsBetter } from '../figure'
import { newRulesEngine } from './json-rules-engine/rules-engine'
import { questionFigures } from './question-figures'

/** Rounds measured; the quickest counts, which the rest of the machine disturbs least. */
const ROUNDS = 40
const PROFILES = 100_000
const CLAUSES = 5_000

/** A rent subsidy with conditions, an exclusion, caps and a rate, as documents usually have them. */
const rentClause = (least_m2: number): Clause => ({
  id: `rent-${least_m2}`,
  conditions: {
    all: [
      { fact: 'is_registered', op: 'eq', value: true },
      { fact: 'industry', op: 'in', value: ['数字经济', '生物医药'] },
      { fact: 'area_m2', op: 'gte', value: least_m2 },
    ],
  },
  exclusions: { any: [{ fact: 'is_dishonest', op: 'eq', value: true }] },
  benefit: {
    certainty: 'fixed',
    formula: {
      mul: [
        { min: [{ fact: 'area_m2' }, 1000, { mul: [20, { fact: 'insured' }] }] },
        { min: [{ mul: ['0.60', { fact: 'rent_per_m2_day' }] }, '2.5'] },
        { fact: 'days' },
      ],
    },
  },
  caps: [{ scope: 'enterprise_year', amount_yuan: 500_000 }],
})

/** The subset that the other engine can express: the same conditions and a fixed amount. */
const awardClause = (least_m2: number): Clause => ({
  ...rentClause(least_m2),
  id: `award-${least_m2}`,
  benefit: { certainty: 'fixed', formula: AWARD },
  caps: [],
})
const AWARD = 200_000

interface Answer {
  isEligible: boolean
  yuan: Exact
}

const SHARE = parseExact('0.60') ?? 0
const PRICE = parseExact('2.5') ?? 0
const INDUSTRIES = new Set(['数字经济', '生物医药'])

function numberIn(facts: Facts, name: string): Exact {
  const fact = facts[name]
  if (!isNumber(fact)) throw new Error(`${name} is not told`)
  return fact
}

/** The same rules written by hand over the same exact numbers. */
function byHand(facts: Facts, least_m2: number): Answer {
  const no = { isEligible: false, yuan: 0 }
  if (facts.is_registered !== true || facts.is_dishonest === true) return no
  if (typeof facts.industry !== 'string' || !INDUSTRIES.has(facts.industry)) return no
  const area = numberIn(facts, 'area_m2')
  if (compare(area, least_m2) < 0) return no
  const square = least(least(area, 1000), multiply(20, numberIn(facts, 'insured')))
  const price = least(multiply(SHARE, numberIn(facts, 'rent_per_m2_day')), PRICE)
  const sum = multiply(multiply(square, price), numberIn(facts, 'days'))
  return { isEligible: true, yuan: floor(least(sum, 500_000)) }
}

/** Profiles that differ in every fact, half of them eligible. */
const profile = (at: number): Facts =>
  readFacts(
    {
      is_registered: at % 5 !== 0,
      industry: ['数字经济', '生物医药', '零售'][at % 3],
      is_dishonest: at % 11 === 0,
      area_m2: 60 + (at % 900),
      insured: 1 + (at % 70),
      rent_per_m2_day: `${1 + (at % 4)}.${at % 10}`,
      days: 300 + (at % 66),
    },
    null,
  )

/** So many pieces a run is cut into, so that other work on the machine spoils one piece and not a round. */
const PIECES = 20

/** The time of all members, each piece in its quickest round. */
async function quickest<Member>(
  members: readonly Member[],
  run: (piece: readonly Member[]) => unknown,
  rounds = ROUNDS,
): Promise<number> {
  const size = Math.ceil(members.length / PIECES)
  const pieces = Math.ceil(members.length / size)
  const times: number[] = Array.from({ length: pieces }, () => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < pieces; at += 1) {
      const piece = members.slice(at * size, (at + 1) * size)
      const start = performance.now()
      await run(piece)
      times[at] = Math.min(times[at] ?? 0, performance.now() - start)
    }
  }
  return hundredths(times.reduce((sum, one) => sum + one, 0))
}

const hundredths = (value: number) => Math.round(value * 100) / 100

const judgeOf = (clause: Clause, shared?: SharedParts): ClauseJudge =>
  clauseJudge(compileClause(clause), { assumeInForce: true }, shared)

function sameAnswers(pairs: readonly [Judgement, Answer][]): void {
  for (const [decision, { isEligible, yuan }] of pairs) {
    const { status, amount } = decision
    const isSame = (status === 'eligible') === isEligible && amount !== null && !('low' in Object(amount))
    if (!isSame || compare(amount as Exact, yuan) !== 0) throw new Error('engine and hand differ')
  }
}

/** The award clause as the other engine writes it. */
const awardRule = (least_m2: number) => ({
  conditions: {
    all: [
      { fact: 'is_registered', operator: 'equal', value: true },
      { fact: 'industry', operator: 'in', value: [...INDUSTRIES] },
      { fact: 'area_m2', operator: 'greaterThanInclusive', value: least_m2 },
      { not: { fact: 'is_dishonest', operator: 'equal', value: true } },
    ],
  },
  event: { type: `award-${least_m2}`, params: { yuan: AWARD } },
})

const sumOf = (judged: readonly Judgement[]) =>
  judged.reduce((sum, { amount }) => sum + (typeof amount === 'number' ? amount : Number.NaN), 0)

function sameSum(ours: number, theirs: number): void {
  if (ours !== theirs) throw new Error(`json-rules-engine gives ${theirs} 元, ours ${ours}`)
}

/** The other engine is asked about so many of the companies; the time is told for all of them. */
const ASKED = 2_000
const OTHER_ROUNDS = 5

async function audienceOfOther(profiles: readonly Facts[]): Promise<Figure> {
  const one = judgeOf(awardClause(100))
  const engine = newRulesEngine().addRule(awardRule(100))
  const asked = profiles.slice(0, ASKED)
  let theirs = 0
  for (const facts of asked) {
    for (const { params } of (await engine.run(facts)).events) theirs += params.yuan
  }
  sameSum(sumOf(asked.map((facts) => one(facts))), theirs)
  const value = await quickest(profiles, (piece) => {
    for (const facts of piece) one(facts)
  })
  const time = await quickest(
    asked,
    async (piece) => {
      for (const facts of piece) await engine.run(facts)
    },
    OTHER_ROUNDS,
  )
  return lessIsBetter(
    { ...MANY, value, detail: 'conditions and a fixed amount' },
    { value: hundredths((time * PROFILES) / ASKED), name: 'json-rules-engine' },
  )
}

async function libraryOfOther(company: Facts, areas: readonly number[]): Promise<Figure> {
  const shared = new SharedParts()
  const clauses = areas.map((area) => judgeOf(awardClause(area), shared))
  const engine = newRulesEngine()
  for (const area of areas) engine.addRule(awardRule(area))
  const { events } = await engine.run(company)
  const theirs = events.reduce((sum, { params }) => sum + params.yuan, 0)
  sameSum(sumOf(clauses.map((clause) => clause(company))), theirs)
  const value = await quickest(clauses, (piece) => {
    const read = shared.read(company)
    for (const clause of piece) clause(company, read)
  })
  const time = await quickest([engine], ([one]) => one?.run(company), OTHER_ROUNDS)
  return lessIsBetter(
    { ...ALL, value, detail: 'conditions and a fixed amount' },
    { value: time, name: 'json-rules-engine' },
  )
}

const MANY = { name: '1 policy × 100,000 profiles', unit: 'ms' }
const ALL = { name: '5,000 clauses × 1 profile', unit: 'ms' }

/**
 * Compiled clauses against the same rules written by hand over the same exact numbers, which is the limit, and against
 * json-rules-engine on what it can express.
 */
export async function policyFigures(): Promise<Figure[]> {
  const profiles = Array.from({ length: PROFILES }, (_, at) => profile(at))
  const one = judgeOf(rentClause(100))
  sameAnswers(profiles.map((facts) => [one(facts), byHand(facts, 100)]))
  const audience = await quickest(profiles, (piece) => {
    for (const facts of piece) one(facts)
  })
  const audienceByHand = await quickest(profiles, (piece) => {
    for (const facts of piece) byHand(facts, 100)
  })

  const company = profile(898)
  const shared = new SharedParts()
  const areas = Array.from({ length: CLAUSES }, (_, at) => at % 900)
  const clauses = areas.map((area) => judgeOf(rentClause(area), shared))
  const values = shared.read(company)
  sameAnswers(clauses.map((clause, at) => [clause(company, values), byHand(company, at % 900)]))
  const library = await quickest(clauses, (piece) => {
    const read = shared.read(company)
    for (const clause of piece) clause(company, read)
  })
  const libraryByHand = await quickest(areas, (piece) => {
    for (const area of piece) byHand(company, area)
  })
  return [
    lessIsBetter({ ...MANY, value: audience }, { value: audienceByHand, name: 'hand-coded' }),
    await audienceOfOther(profiles),
    lessIsBetter({ ...ALL, value: library }, { value: libraryByHand, name: 'hand-coded' }),
    await libraryOfOther(company, areas),
    ...questionFigures(),
  ]
}
