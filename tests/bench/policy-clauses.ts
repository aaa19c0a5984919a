import type { Clause } from '@contract/policy/clause'
import { compileClause } from '@domain/policy/clause/compile-clause'
import { type ClauseJudge, clauseJudge, type Judgement } from '@domain/policy/clause/judge'
import { compare, type Exact, floor, least, multiply, parseExact } from '@domain/policy/exact'
import { type Facts, isNumber, readFacts } from '@domain/policy/facts'
import { SharedParts } from '@domain/policy/quick/shared-parts'
import { type Figure, lessIsBetter } from './figure'

/** Rounds measured; the quickest counts, which the rest of the machine disturbs least. */
const ROUNDS = 7
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

function quickest(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.round(Math.min(...times) * 100) / 100
}

const judgeOf = (area: number, slots = new SharedParts()): ClauseJudge =>
  clauseJudge(compileClause(rentClause(area)), { assumeInForce: true }, slots)

function sameAnswers(pairs: readonly [Judgement, Answer][]): void {
  for (const [decision, { isEligible, yuan }] of pairs) {
    const { status, amount } = decision
    const isSame = (status === 'eligible') === isEligible && amount !== null && !('low' in Object(amount))
    if (!isSame || compare(amount as Exact, yuan) !== 0) throw new Error('engine and hand differ')
  }
}

/** `npm run bench -- --only policy`: compiled clauses against the same rules written by hand. */
export async function policyClauses(): Promise<Figure[]> {
  const profiles = Array.from({ length: PROFILES }, (_, at) => profile(at))
  const one = judgeOf(100)
  sameAnswers(profiles.map((facts) => [one(facts), byHand(facts, 100)]))
  const audience = quickest(() => {
    for (const facts of profiles) one(facts)
  })
  const audienceByHand = quickest(() => {
    for (const facts of profiles) byHand(facts, 100)
  })

  const company = profile(898)
  const slots = new SharedParts()
  const clauses = Array.from({ length: CLAUSES }, (_, at) => judgeOf(at % 900, slots))
  sameAnswers(clauses.map((clause, at) => [clause(company), byHand(company, at % 900)]))
  const library = quickest(() => {
    const values = slots.read(company)
    for (const clause of clauses) clause(company, values)
  })
  const libraryByHand = quickest(() => {
    for (let at = 0; at < CLAUSES; at += 1) byHand(company, at % 900)
  })
  return [
    lessIsBetter(
      { name: '1 policy × 100,000 profiles', value: audience, unit: 'ms' },
      { value: audienceByHand, name: 'hand-coded' },
    ),
    lessIsBetter(
      { name: '5,000 clauses × 1 profile', value: library, unit: 'ms' },
      { value: libraryByHand, name: 'hand-coded' },
    ),
  ]
}
