import type { Clause } from '@contract/policy/clause'
import { clause as clauseSchema } from '@contract/policy/clause'
import fc from 'fast-check'
import * as v from 'valibot'
import {
  clauseByChance,
  companyByChance,
  unknownByChance,
} from '../../../tests/builders/policy/clauses-by-chance'
import { compare, exactText } from '../exact'
import { readFacts } from '../facts'
import { SharedParts } from '../quick/shared-parts'
import { highOf, lowOf } from '../range'
import { compileClause } from './compile-clause'
import { type Decision, decide } from './decide'
import { evaluateClause } from './evaluate-clause'
import { factsRead } from './facts-read'
import { clauseJudge } from './judge'

/** 10,000 in the long form: `POLICY_CASES=10000`. */
const RUNS = { numRuns: Number(process.env.POLICY_CASES ?? 1_500), seed: 2026 }

const decided = (clause: Clause, company: Record<string, unknown>): Decision =>
  decide(compileClause(clause), readFacts(company, '2026-11-28'), { assumeInForce: true })

/** Everything that makes the engine look for facts by itself. */
const ALSO_ASKED = {
  policy: { status: 'in_force', effective_from: '2020-01-01', in_force_if: { fact: 'b1', op: 'exists' } },
  duration: { max_years: 3, max_months: 36, counts_earlier_awards: true },
  window: { opens: '03-01', closes: '03-31', mode: 'annual' },
  evidence: [{ id: 'E1', name: '合同', core: true }],
} satisfies Partial<Clause>

function holds(open: Decision, exact: Decision): boolean {
  if (open.amount === null || exact.amount === null) return true
  const isAbove = compare(lowOf(open.amount), lowOf(exact.amount)) <= 0
  return isAbove && compare(highOf(exact.amount), highOf(open.amount)) <= 0
}

const told = (decision: Decision) =>
  `${decision.status} ${decision.amount === null ? 'none' : `${exactText(lowOf(decision.amount))}..${exactText(highOf(decision.amount))}`}`

describe('by chance', () => {
  it('documents are of the shape that the schema describes', () => {
    fc.assert(
      fc.property(clauseByChance, (clause) => {
        const read = v.safeParse(clauseSchema, JSON.parse(JSON.stringify(clause)))
        expect(read.issues?.map(({ message }) => message)).toBeUndefined()
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  it('the exact amount never lies outside the range told while facts are unknown, and a settled answer stays', () => {
    fc.assert(
      fc.property(clauseByChance, companyByChance, unknownByChance, (clause, company, unknown) => {
        const asked = { ...company, ...Object.fromEntries(unknown.map((name) => [name, null])) }
        const [open, exact] = [decided(clause, asked), decided(clause, company)]
        if (!holds(open, exact)) throw new Error(`${told(exact)} is outside ${told(open)}`)
        if (open.status !== 'unknown' && open.status !== exact.status && exact.status !== 'unknown') {
          throw new Error(`${told(open)} became ${told(exact)}`)
        }
      }),
      RUNS,
    )
  })

  it('no cap is exceeded and no amount is below 0', () => {
    fc.assert(
      fc.property(
        clauseByChance,
        companyByChance,
        fc.integer({ min: 0, max: 5_000 }),
        (clause, company, most) => {
          const capped: Clause = { ...clause, caps: [{ scope: 'item', amount_yuan: most }] }
          const { amount } = decided(capped, company)
          if (amount === null) return
          expect(compare(highOf(amount), most)).toBeLessThanOrEqual(0)
          expect(compare(lowOf(amount), 0)).toBeGreaterThanOrEqual(0)
        },
      ),
      { ...RUNS, numRuns: 500 },
    )
  })

  it('the answer with a trace is the quick answer', () => {
    fc.assert(
      fc.property(clauseByChance, companyByChance, unknownByChance, (clause, company, unknown) => {
        const asked = { ...company, ...Object.fromEntries(unknown.map((name) => [name, null])) }
        const outcome = evaluateClause(compileClause(clause), readFacts(asked, null), { assumeInForce: true })
        const decision = decided(clause, asked)
        expect(outcome.status).toBe(decision.status)
        expect(outcome.trace.length).toBeGreaterThan(0)
        expect(outcome.trace.join('')).not.toMatch(/undefined|NaN|\[object/u)
      }),
      { ...RUNS, numRuns: 300 },
    )
  })

  it('no fact is looked at that is not named beforehand', () => {
    fc.assert(
      fc.property(clauseByChance, companyByChance, unknownByChance, (clause, company, unknown) => {
        const asked = { ...company, ...Object.fromEntries(unknown.map((name) => [name, null])) }
        const compiled = compileClause({ ...clause, ...ALSO_ASKED })
        const looked = new Set<string>()
        const facts = new Proxy(readFacts(asked, '2026-11-28'), {
          get: (all, name: string) => {
            looked.add(name)
            return all[name]
          },
        })
        decide(compiled, facts, { assumeInForce: false })
        const named = new Set(factsRead(compiled))
        expect([...looked].filter((name) => !named.has(name))).toEqual([])
      }),
      { ...RUNS, numRuns: 60 },
    )
  })

  it('the judge for many companies says the same as the full decision', () => {
    fc.assert(
      fc.property(
        clauseByChance,
        companyByChance,
        unknownByChance,
        fc.boolean(),
        (clause, company, unknown, isPlain) => {
          const plain = isPlain ? { ...clause, stacking: {}, caps: clause.caps?.slice(0, 1) ?? [] } : clause
          const single =
            isPlain && plain.benefit?.parts
              ? { ...plain, benefit: { ...plain.benefit, parts: plain.benefit.parts.slice(0, 1) } }
              : plain
          const shared = new SharedParts()
          const alone = clauseJudge(compileClause(single), { assumeInForce: true })
          // A clause before it, so that its facts do not lie in the order in which it names them.
          clauseJudge(compileClause(clause), { assumeInForce: true }, shared)
          const together = clauseJudge(compileClause(single), { assumeInForce: true }, shared)
          for (const asked of [
            company,
            { ...company, ...Object.fromEntries(unknown.map((name) => [name, null])) },
          ]) {
            const facts = readFacts(asked, '2026-11-28')
            const { status, kind, amount } = decided(single, asked)
            for (const judged of [alone(facts), together(facts, shared.read(facts))]) {
              expect(judged).toMatchObject({ status, kind })
              expect(judged.amount).toEqual(amount)
            }
          }
        },
      ),
      { ...RUNS, numRuns: 800 },
    )
  })
})
