import { compileClause } from '@domain/policy/clause/compile-clause'
import { type Decision, decide } from '@domain/policy/clause/decide'
import { compare } from '@domain/policy/exact'
import { fillDefaults } from '@domain/policy/fill-defaults'
import { highOf, lowOf } from '@domain/policy/range'
import fc from 'fast-check'
import examples from '../../tests/builders/policy/clause-examples.json'
import { clauseLibrary } from './clause-library'

const library = clauseLibrary()

function judge(id: string, company: Record<string, unknown>): Decision {
  const found = library.get(id)
  if (found === undefined) throw new Error(`no clause ${id}`)
  const facts = fillDefaults(found, company, '2026-11-28')
  return decide(compileClause(found.clause), facts, { assumeInForce: found.assume_in_force })
}

function isInside(open: Decision, exact: Decision): boolean {
  if (open.amount === null || exact.amount === null) return true
  return (
    compare(lowOf(open.amount), lowOf(exact.amount)) <= 0 &&
    compare(highOf(open.amount), highOf(exact.amount)) >= 0
  )
}

const inputs = examples.flatMap(({ id, examples: own }) =>
  own.map(({ id: example, input }): [string, string, Record<string, unknown>] => [example, id, input]),
)

/** A draft is a draft whatever the facts; what is accepted under 容缺 may still come too late. */
const MAY_CHANGE = ['unknown', 'not_in_force', 'conditional']

describe('examples with facts taken away', () => {
  it.each(inputs)(
    '%s lies in the range that is left, for every set of facts taken',
    (_example, id, input) => {
      const exact = judge(id, input)
      const names = Object.keys(input)
      for (let mask = 1; mask < 2 ** names.length; mask += 1) {
        const taken = names.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1)
        const open = judge(id, { ...input, ...Object.fromEntries(taken.map((name) => [name, null])) })
        expect(isInside(open, exact)).toBe(true)
        if (!MAY_CHANGE.includes(open.status)) expect(open.status).toBe(exact.status)
        if (open.status === 'unknown' && exact.status !== 'unknown')
          expect(open.gaps.facts.size).toBeGreaterThan(0)
      }
    },
  )
})

/** Facts that can only help: more of it is never less money. */
const rising: [clause: string, fact: string, most: number, company: Record<string, unknown>][] = [
  ['CL-01', 'area_m2', 400, {}],
  ['CL-02', 'local_fiscal_yuan', 5_000_000, { area_m2: 3000 }],
  ['CL-03', 'insured', 200, { area_m2: 900, rent_per_m2_day: '3.5' }],
  ['CL-03', 'area_m2', 2000, { insured: 60, rent_per_m2_day: '3.5' }],
  ['CL-04', 'revenue_yi', 600, {}],
  ['CL-06', 'trade_usd', 200_000_000, {}],
  ['CL-11', 'rd_yuan', 150_000_000, {}],
  ['CL-22', 'rd_yuan', 60_000_000, {}],
  ['CL-23', 'rd_yuan', 60_000_000, {}],
  ['CL-24', 'revenue_yuan', 200_000_000, { prior_yuan: 30_000_000 }],
  ['CL-25', 'paid_in_yuan', 400_000_000, {}],
  ['CL-26', 'net_yuan', 60_000_000, {}],
  ['CL-38', 'qualified', 90, { already_paid_persons: 3 }],
  ['CL-39', 'D', 60, { C: 2 }],
  ['CL-44', 'loan_yuan', 90_000_000, { rate: '0.04', lpr: '0.0385', days: 180 }],
]

describe('more never means less', () => {
  it.each(rising)('%s in %s', (id, fact, most, company) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }), (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
          (value) => judge(id, { ...company, [fact]: value }).amount,
        )
        if (less == null || more == null) throw new Error('a clause with amounts')
        expect(compare(lowOf(less), lowOf(more))).toBeLessThanOrEqual(0)
      }),
      { numRuns: 60, seed: 2026 },
    )
  })
})
