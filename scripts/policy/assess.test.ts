import { compileClause } from '@domain/policy/clause/compile-clause'
import {
  type Assessment,
  type AssessmentRules,
  assess,
  type Candidate,
} from '@domain/policy/combination/assess'
import { fillDefaults } from '@domain/policy/fill-defaults'
import { clauseLibrary } from './clause-library'

const library = clauseLibrary()

function candidate(id: string, company: Record<string, unknown>, received = 0): Candidate {
  const found = library.get(id)
  if (found === undefined) throw new Error(`no clause ${id}`)
  return { clause: compileClause(found.clause), facts: fillDefaults(found, company, '2026-11-28'), received }
}

const RENT = { rent_per_m2_day: '3.5', area_m2: 800, insured: 30, days: 365 }

/** The whole company: rent, research 1800万元, 高企 for the first time, of which the city paid 20万元. */
function company(over: { rent?: Record<string, unknown>; paidAbove?: number } = {}): Candidate[] {
  return [
    candidate('CL-03', over.rent ?? RENT),
    candidate('CL-22', { rd_yuan: 18_000_000 }),
    candidate('CL-21', { event: '首次认定' }, over.paidAbove ?? 200_000),
  ]
}

const ceiling = (yuan: number) => [{ name: '企业年度总额', yuan, of: null }]

function assessed(candidates: Candidate[], over: Partial<AssessmentRules> = {}): Assessment {
  const result = assess(candidates, { caps: ceiling(3_000_000), assumeInForce: true, ...over })
  if ('overlap' in result) throw new Error('caps overlap')
  return result
}

describe('a whole company', () => {
  it('has 1,849,900 元 after the city’s money is taken off the same thing', () => {
    const { total, low } = assessed(company())
    expect(total).toEqual({ low: 1_849_900, high: 1_849_900 })
    expect(low.chosen.map(({ yuan }) => yuan)).toEqual([1_290_000, 459_900, 100_000])
  })

  it('has 2,049,900 元 where the text does not include money of other levels', () => {
    expect(assessed(company({ paidAbove: 0 })).total.low).toBe(2_049_900)
  })

  it('has 1,500,000 元 under a ceiling of 150万元, cut from the sum', () => {
    const { total, low } = assessed(company(), { caps: ceiling(1_500_000) })
    expect(total).toEqual({ low: 1_500_000, high: 1_500_000 })
    expect(low.reductions).toEqual([{ cap: '企业年度总额', by: 349_900 }])
  })

  it('has both ends and the fact that is missing without the number of insured persons', () => {
    const { insured: _unknown, ...rent } = RENT
    const { total, missingFacts } = assessed(company({ rent }))
    expect(total).toEqual({ low: 1_390_000, high: 1_890_000 })
    expect(missingFacts).toEqual(['insured'])
  })

  it('has 1,479,920 元 when the approved pool pays 0.8', () => {
    expect(assessed(company(), { approvedShare: { n: 4, d: 5 } }).total.low).toBe(1_479_920)
  })

  it('does not count a draft, nor one of two rent subsidies', () => {
    const draft = candidate('CL-15', { loan_yuan: 15_000_000, months: 8, guarantee_rate: '0.005' })
    expect(assessed([draft], { assumeInForce: false }).total).toEqual({ low: 0, high: 0 })
    const rents = [
      candidate('CL-01', { area_m2: 180, days: 365 }),
      candidate('CL-02', { local_fiscal_yuan: 650_000, area_m2: 1000, days: 365 }),
    ]
    const { total, low } = assessed(rents)
    expect(total.low).toBe(292_000)
    expect(low.leftOut.map(({ id }) => id)).toEqual(['CL-01'])
  })

  it('does not depend on the order of the clauses', () => {
    expect(assessed(company().reverse()).total).toEqual(assessed(company()).total)
  })
})
