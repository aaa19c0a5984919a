import { clause as clauseSchema } from '@contract/policy/clause'
import * as v from 'valibot'
import { compileClause } from '../clause/compile-clause'
import { type Company, type Fact, readFacts } from '../facts'
import { MOST_ON_A_LIST, type PlanRules, planScreens } from './plan-screens'

/** A clause that gives an amount where a fact is true. */
const gives = (fact: string, yuan: number) =>
  compileClause(
    v.parse(clauseSchema, {
      id: fact,
      conditions: { fact, op: 'eq', value: true },
      benefit: { formula: yuan },
    }),
  )

const facts = Array.from({ length: 10 }, (_, at) => `has_${at}`)
const clauses = facts.map((fact, at) => gives(fact, 100_000 * (at + 1)))
const no = (...names: string[]): ReadonlyMap<string, Fact> => new Map(names.map((name) => [name, false]))

function plan(rules: PlanRules, company: Company = {}) {
  const told = readFacts(company, '2026-11-28')
  return planScreens(
    clauses.map((clause) => ({ clause, facts: told })),
    rules,
  )
}

describe('the screens of a questionnaire', () => {
  it('put those statements on one screen that narrow most, at most eight', () => {
    const [first, ...others] = plan({ negatives: no(...facts) }).screens
    expect(first?.facts).toHaveLength(MOST_ON_A_LIST)
    expect([...(first?.facts ?? [])].sort()).toEqual(facts.slice(2))
    expect(others.map((screen) => screen.facts)).toEqual([['has_1'], ['has_0']])
  })

  it('ask by itself what has no statement, what applies already, and what is worth more than the list', () => {
    const { screens } = plan({ negatives: no(...facts.slice(0, 4)), applying: new Set(['has_0']) })
    const alone = screens.filter((screen) => screen.facts.length === 1).flatMap((screen) => screen.facts)
    expect(alone).toEqual(expect.arrayContaining(['has_0', ...facts.slice(4)]))
    expect(screens[0]?.facts).toEqual(['has_9'])
  })

  it('ask two statements one by one', () => {
    const { screens } = plan({ negatives: no('has_8', 'has_9') })
    expect(screens.every((screen) => screen.facts.length === 1)).toBe(true)
  })

  it('leave out what is skipped and what is settled', () => {
    const { screens, open } = plan({ negatives: no(), skipped: new Set(['has_9']) }, { has_8: true })
    expect(screens.flatMap((screen) => screen.facts).sort()).toEqual(facts.slice(0, 8))
    expect(open).toBe(100_000 * (55 - 9))
  })

  it('are worth no more together than what is open, where several ask about one clause', () => {
    const clause = compileClause(
      v.parse(clauseSchema, {
        id: 'all',
        conditions: { all: facts.map((fact) => ({ fact, op: 'eq', value: true })) },
        benefit: { formula: 100_000 },
      }),
    )
    const { open, screens } = planScreens([{ clause, facts: readFacts({}, null) }], {
      negatives: no(...facts),
    })
    expect(screens[0]?.worth).toBeLessThanOrEqual(open)
  })
})
