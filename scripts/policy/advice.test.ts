import { clause as clauseSchema } from '@contract/policy/clause'
import { planScreens } from '@domain/policy/advice/plan-screens'
import { whatIsMissing } from '@domain/policy/advice/what-is-missing'
import { compileClause } from '@domain/policy/clause/compile-clause'
import type { Candidate } from '@domain/policy/combination/assess'
import { readFacts } from '@domain/policy/facts'
import { fillDefaults } from '@domain/policy/fill-defaults'
import * as v from 'valibot'
import { clauseLibrary } from './clause-library'

const library = clauseLibrary()

function candidate(id: string, company: Record<string, unknown>): Candidate {
  const found = library.get(id)
  if (found === undefined) throw new Error(`no clause ${id}`)
  return { clause: compileClause(found.clause), facts: fillDefaults(found, company, '2026-11-28') }
}

function lacking(id: string, company: Record<string, unknown>): string[] | null {
  const { clause, facts } = candidate(id, company)
  return whatIsMissing(clause, facts).changes?.map(({ text }) => text) ?? null
}

function ownClause(conditions: unknown): ReturnType<typeof compileClause> {
  return compileClause(v.parse(clauseSchema, { id: 'own', conditions, benefit: { formula: 100_000 } }))
}

describe('what is missing', () => {
  it('is never another line of business', () => {
    const clause = ownClause({ fact: 'industry', op: 'eq', value: '软件' })
    expect(whatIsMissing(clause, readFacts({ industry: '餐饮' }, null)).changes).toBeNull()
  })

  it('is nothing when the clause passes', () => {
    expect(lacking('CL-22', { rd_yuan: 1 })).toEqual([])
  })

  it('is told as people would say it', () => {
    const clause = ownClause({ fact: 'insured', op: 'gte', value: 10 })
    const { changes } = whatIsMissing(clause, readFacts({ insured: 7 }, null))
    expect(changes?.map(({ text }) => text)).toEqual(['再增加 3 名参保员工'])
  })

  it.each([
    ['超过 needs one more than the number', 'CL-06', { trade_usd: 50_000_000 }, ['进出口额再增加 1 美元']],
    [
      'a share is reached by spending more',
      'CL-05',
      { revenue_yuan: 300_000_000, growth: '0.25', rd_yuan: 60_000_000, rank: 5 },
      ['研发投入再增加 1 元'],
    ],
    [
      'an unknown fact only has to be told',
      'CL-05',
      { revenue_yuan: 300_000_000, growth: '0.25', rd_yuan: 90_000_000, rank: null },
      ['补充：排名'],
    ],
    ['an office can be moved', 'CL-32', { office_in: false }, ['实际办公在区域内改为是']],
    ['the past cannot be changed', 'CL-33', { accident_years_ago: 2 }, null],
  ])('%s (%s)', (_title, id, company, expected) => {
    expect(lacking(id, company)).toEqual(expected)
  })

  it('takes the cheapest of several ways, and as few as are needed', () => {
    const company = { revenue_yuan: 25_000_000, rd_ratio: '0.01', patents: 1, funding_yuan: 0 }
    expect(lacking('CL-41', company)).toEqual(['发明专利再增加 1 件'])
  })

  it('holds once the changes are made', () => {
    const { clause, facts } = candidate('CL-24', { revenue_yuan: 33_000_000, prior_yuan: 30_000_000 })
    expect(whatIsMissing(clause, facts).changes?.map(({ text }) => text)).toEqual(['营收再增加 1500000 元'])
  })

  it('lists the documents and which of them may follow', () => {
    const { clause, facts } = candidate('CL-03', {})
    expect(whatIsMissing(clause, facts).papers).toContainEqual({
      id: 'E3',
      name: '社保参保人数',
      mayFollow: true,
      workingDays: 10,
    })
  })
})

describe('the next question', () => {
  const candidates = (company: Record<string, unknown>) => [
    candidate('CL-22', company),
    candidate('CL-03', company),
    candidate('CL-41', company),
  ]

  const office = { area_m2: 800, rent_per_m2_day: '3.5' }
  const next = (company: Record<string, unknown>, ...skipped: string[]) =>
    planScreens(candidates(company), { negatives: new Map(), skipped: new Set(skipped) }).screens[0]?.facts

  it('asks what narrows the undecided money most', () => {
    expect(next(office)).toEqual(['rd_yuan'])
    expect(next({ ...office, rd_yuan: 4_000_000 })).toEqual(['insured'])
  })

  it('does not ask again what was answered 不清楚', () => {
    expect(next(office, 'rd_yuan')).toEqual(['insured'])
  })

  it('ends when nothing is undecided', () => {
    const company = { ...office, insured: 30, rd_yuan: 4_000_000 }
    expect(next({ ...company, revenue_yuan: 1, rd_ratio: '0', patents: 0 })).toBeUndefined()
  })
})
