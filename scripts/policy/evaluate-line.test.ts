import { districtCalendar } from '../../cloudfunctions/shared/work-calendar'
import examples from '../../tests/builders/policy/clause-examples.json'
import { sourcesUnder, textOf } from '../../tests/repository/source-files'
import { clauseLibrary } from './clause-library'
import { type Answer, evaluateLine, type Refusal } from './evaluate-line'

const around = { library: clauseLibrary(), calendar: districtCalendar({ closed: [], open: [] }) }
const AS_OF = '2026-11-28'

interface Example {
  id: string
  input: Record<string, unknown>
  status: string
  amount_yuan: number | null
  amount_kind: string
  working: string
  note?: string
}

const cases = examples.flatMap(({ id, examples: own }) =>
  (own as Example[]).map((example): [string, string, Example] => [example.id, id, example]),
)

function ask(line: Record<string, unknown>): Answer {
  const answer: Answer | Refusal = evaluateLine(JSON.stringify({ id: 'one', asOf: AS_OF, ...line }), around)
  if ('error' in answer) throw new Error(answer.error)
  return answer
}

const refusal = (line: string) => evaluateLine(line, around)

describe('the worked examples of the clauses', () => {
  it('cover every clause of the library', () => {
    expect(new Set(cases.map(([, clause]) => clause))).toEqual(new Set(around.library.keys()))
    expect(around.library.size).toBe(44)
  })

  it.each(cases)('%s comes out as worked by hand', (_id, clause, example) => {
    const { status, amount_yuan, amount_kind } = ask({ clause, company: example.input })
    expect({ status, amount_yuan, amount_kind }).toEqual({
      status: example.status,
      amount_yuan: example.amount_yuan,
      amount_kind: example.amount_kind,
    })
  })

  it('keeps what is due apart from what is payable while an event is awaited', () => {
    const answer = ask({ clause: 'CL-13', company: { events: ['股改登记'] } })
    expect([answer.entitled_yuan, answer.payable_now_yuan]).toEqual([1_000_000, 0])
  })

  it.each([
    ['two readings are the ends', 'CL-13', { events: ['境内上市'], reinvest: '0.60' }, 4_200_000, 5_250_000],
    ['only the most is stated', 'CL-14', { title: '省级专精特新' }, 0, 3_000_000],
    [
      'one fact of a formula is unknown',
      'CL-03',
      { rent_per_m2_day: '3.5', area_m2: 800, insured: null },
      0,
      500_000,
    ],
  ])('shows both ends where %s', (_title, clause, company, low, high) => {
    const answer = ask({ clause, company })
    expect([answer.amount_kind, answer.low, answer.high]).toEqual(['range', low, high])
  })

  it('repeats every number of a sum, so that a clerk can add it up again', () => {
    const { trace } = ask({
      clause: 'CL-03',
      company: { rent_per_m2_day: '3.5', area_m2: 800, insured: 30, talent: { D: 1, E: 1 }, days: 365 },
    })
    const text = trace.join('\n')
    for (const number of ['20×', '30', '800', '625', '2.1', '365', '479062.5→479062', '500000']) {
      expect(text).toContain(number)
    }
  })

  it('shows the reading that was not chosen beside the one that was', () => {
    const { trace, ambiguity } = ask({
      clause: 'CL-03',
      company: { rent_per_m2_day: '3.5', area_m2: 800, insured: 30, days: 365 },
    })
    expect(trace.join('\n')).toContain('得 328500 元')
    expect(ambiguity[0]).toContain('补贴单价')
  })

  it('names each share of a pool', () => {
    const { trace } = ask({
      clause: 'CL-30',
      company: { pool_yuan: 10_000_000, claims_yuan: { A: 6_000_000, B: 4_000_000, C: 2_500_000 } },
    })
    for (const share of ['4800000', '3200000', '2000000', '0.8']) expect(trace.join('\n')).toContain(share)
  })

  it('counts working days by the calendar of the State Council', () => {
    const { missing_evidence: missing } = ask({
      clause: 'CL-35',
      company: { missing: ['完税证明(可容缺)'], apply: '2026-03-31' },
    })
    expect(missing).toEqual([{ name: '完税证明', deferrable: true, deadline: '2026-04-15' }])
  })
})

describe('what is not in the examples', () => {
  const range = (low: number, high: number) => ({ amount_yuan: null, amount_kind: 'range', low, high })
  const fixed = (yuan: number) => ({ amount_yuan: yuan, amount_kind: 'fixed' })
  const upTo = (yuan: number) => ({ amount_yuan: yuan, amount_kind: 'up_to' })
  const none = { amount_yuan: null, amount_kind: 'none' }

  it.each([
    [
      'a leap year has 366 days',
      'CL-01',
      { type: '初创型', area_m2: 180, year: 2020 },
      'eligible',
      fixed(65_880),
    ],
    ['200㎡ are the most', 'CL-01', { type: '初创型', area_m2: 260, days: 365 }, 'eligible', fixed(73_000)],
    [
      '以上 includes the number',
      'CL-02',
      { local_fiscal_yuan: 200_000, area_m2: 1000, days: 365 },
      'eligible',
      fixed(146_000),
    ],
    [
      'a year is capped',
      'CL-02',
      { local_fiscal_yuan: 9_000_000, area_m2: 9000, days: 365 },
      'eligible',
      fixed(1_000_000),
    ],
    [
      'a company that moved out gets nothing',
      'CL-03',
      { area_m2: 800, rent_per_m2_day: '3', insured: 9, moved_out_before_application: true },
      'not_eligible',
      fixed(0),
    ],
    [
      'a higher tier pays the difference',
      'CL-04',
      { revenue_yi: '12', prior_award_yuan: 500_000 },
      'eligible',
      fixed(500_000),
    ],
    [
      'an unknown rank stays unknown',
      'CL-05',
      { revenue_yuan: 300_000_000, growth: '0.25', rd_yuan: 90_000_000, rank: null },
      'unknown',
      range(0, 6_000_000),
    ],
    [
      'rank 51 is too low',
      'CL-05',
      { revenue_yuan: 300_000_000, growth: '0.25', rd_yuan: 90_000_000, rank: 51 },
      'not_eligible',
      fixed(0),
    ],
    [
      'more than 100 million is the highest tier',
      'CL-06',
      { first_year: true, trade_usd: 100_000_001 },
      'eligible',
      upTo(5_000_000),
    ],
    [
      'growth is computed from the year before',
      'CL-07',
      { gmv_usd: 30_000_000, prior_gmv_usd: 20_000_000 },
      'eligible',
      upTo(500_000),
    ],
    [
      'growth from nothing cannot be computed',
      'CL-07',
      { gmv_usd: 30_000_000, prior_gmv_usd: 0 },
      'unknown',
      range(0, 1_000_000),
    ],
    ['the total of a company is capped', 'CL-08', { fee_yuan: 300_000 }, 'eligible', upTo(200_000)],
    [
      'a used-up total gives nothing',
      'CL-08',
      { fee_yuan: 300_000, prior_award_yuan: 200_000 },
      'not_eligible',
      fixed(0),
    ],
    [
      'recruits and sites are added',
      'CL-09',
      { gmv_usd: 150_000_000, recruits: 300, sites_en: 2, sites_other: 1 },
      'eligible',
      upTo(5_400_000),
    ],
    [
      'money that has not arrived is awaited',
      'CL-10',
      { approved_yuan: 8_000_000, arrived_yuan: 0 },
      'pending',
      fixed(0),
    ],
    [
      'three years after the first are kept',
      'CL-12',
      { kind: '工业', first_year: 2022, in_scale: [2022, 2023, 2024, 2025] },
      'eligible',
      fixed(300_000),
    ],
    [
      'services get at most 100 thousand',
      'CL-12',
      { kind: '服务业', first_time: true },
      'eligible',
      upTo(100_000),
    ],
    [
      'coming back is not the first time',
      'CL-12',
      { kind: '工业', first_time: false, re_entry: true },
      'not_eligible',
      fixed(0),
    ],
    ['filing frees the money', 'CL-13', { events: ['股改登记', '辅导备案'] }, 'eligible', fixed(1_000_000)],
    [
      'several listings count once',
      'CL-13',
      { events: ['境内上市', '境外上市'], reinvest: '0.85' },
      'eligible',
      fixed(7_000_000),
    ],
    [
      'a year of operating is needed',
      'CL-14',
      { title: '小巨人', moved_in: true, months_operating: 11 },
      'not_eligible',
      fixed(0),
    ],
    [
      'different objects are added',
      'CL-16',
      { same_object: false, awards_yuan: [800_000, 500_000] },
      'eligible',
      fixed(1_300_000),
    ],
    [
      'whether one object is unknown',
      'CL-16',
      { same_object: null, awards_yuan: [800_000, 500_000] },
      'unknown',
      range(800_000, 1_300_000),
    ],
    ['tiers add up', 'CL-22', { rd_yuan: 18_000_000 }, 'eligible', fixed(1_290_000)],
    [
      'the whole goes by its tier, the edge included',
      'CL-23',
      { rd_yuan: 5_000_000 },
      'eligible',
      fixed(250_000),
    ],
    [
      'moving out in the third year loses it',
      'CL-25',
      { paid_in_yuan: 50_000_000, moved_out_year: 3 },
      'not_eligible',
      fixed(0),
    ],
    [
      'moving out in a calendar year within five loses it',
      'CL-25',
      { paid_in_yuan: 50_000_000, moved_out_year: 2029 },
      'not_eligible',
      fixed(0),
    ],
    [
      'strategic industries get 15 %',
      'CL-26',
      { net_yuan: 8_000_000, strategic: true },
      'eligible',
      fixed(1_200_000),
    ],
    [
      'talent is outside the yearly total',
      'CL-28',
      { awards_yuan: [1_800_000, 900_000, 700_000], talent_yuan: 400_000 },
      'eligible',
      fixed(3_400_000),
    ],
    [
      'a park on the list is inside',
      'CL-32',
      { registered_in: true, tax_in: true, office_park: '海蓝国际电竞数娱中心' },
      'eligible',
      none,
    ],
    [
      'a park without a boundary is unknown',
      'CL-32',
      { registered_in: true, tax_in: true, office_park: '别处园区' },
      'unknown',
      none,
    ],
    ['an accident three years ago is past', 'CL-33', { accident_years_ago: 3 }, 'eligible', none],
    [
      'unrepaired dishonesty excludes',
      'CL-33',
      { dishonest: true, credit_repaired: false },
      'not_eligible',
      fixed(0),
    ],
    ['the day after is too late', 'CL-34', { apply_at: '2026-04-01T00:00+08:00' }, 'out_of_window', none],
    [
      'the last day of another zone is Beijing’s',
      'CL-34',
      { apply_at: '2026-03-31T16:00Z' },
      'out_of_window',
      none,
    ],
    [
      'a core document cannot follow',
      'CL-35',
      { missing: ['申请表(主件)'], apply: '2026-03-31' },
      'not_eligible',
      fixed(0),
    ],
    [
      'a document in time completes it',
      'CL-35',
      { missing: ['完税证明(可容缺)'], apply: '2026-03-31', supplied: '2026-04-15' },
      'eligible',
      none,
    ],
    ['the version of the day counts', 'CL-36', { fact_date: '2021-01-01' }, 'eligible', fixed(300_000)],
    [
      'what happened before the merger is judged as then',
      'CL-37',
      { fact_date: '2020-05-01' },
      'eligible',
      none,
    ],
    [
      '50 persons are the most',
      'CL-38',
      { qualified: 70, already_paid_persons: 5 },
      'eligible',
      fixed(1_000_000),
    ],
    [
      'two more may still make it',
      'CL-41',
      { revenue_yuan: 25_000_000, rd_ratio: '0.03', patents: 1, funding_yuan: null },
      'unknown',
      range(0, 200_000),
    ],
    ['below every threshold is no', 'CL-42', { investment_yuan: 900_000_000 }, 'not_eligible', fixed(0)],
    [
      'the lower rate counts',
      'CL-44',
      { loan_yuan: 50_000_000, rate: '0.03', lpr: '0.0385', days: 360 },
      'eligible',
      fixed(300_000),
    ],
  ])('%s (%s)', (_title, clause, company, status, amount) => {
    expect(ask({ clause, company })).toMatchObject({ status, ...amount })
  })

  it.each([
    ['CL-05', { revenue_yuan: 300_000_000, growth: '0.25', rd_yuan: 90_000_000, rank: null }, ['rank']],
    ['CL-32', { office_in: null }, ['office_in']],
    [
      'CL-41',
      { revenue_yuan: 25_000_000, rd_ratio: '0.03', patents: 1, funding_yuan: null },
      ['funding_yuan'],
    ],
    ['CL-41', { revenue_yuan: 15_000_000, rd_ratio: '0.03', patents: 1, funding_yuan: null }, []],
    ['CL-03', { rent_per_m2_day: '3.5', area_m2: 800, insured: null }, ['insured']],
    ['CL-01', { area_m2: 100, days: null }, ['days']],
  ])('%s names what would settle it', (clause, company, missing) => {
    expect(ask({ clause, company }).missing_facts).toEqual(missing)
  })

  it('an expired text gives a simulated amount only', () => {
    const company = { revenue_yi: '12', prior_award_yuan: 0 }
    const answer = ask({ clause: 'CL-04', company, assume_in_force: false })
    expect(answer).toMatchObject({ status: 'not_in_force', amount_kind: 'simulated', amount_yuan: 1_000_000 })
    const then = ask({
      clause: 'CL-04',
      company: { ...company, fact_date: '2024-06-30' },
      assume_in_force: false,
    })
    expect(then).toMatchObject({ status: 'eligible', amount_kind: 'fixed' })
  })
})

describe('a clause document of its own', () => {
  const document = {
    id: 'own',
    policy: { title: '示例', status: 'in_force', effective_from: '2026-01-01', effective_to: null },
    conditions: { fact: 'heads', op: 'gte', value: 10 },
    benefit: { kind: 'cash', certainty: 'fixed', formula: { mul: [{ fact: 'heads' }, '0.5', 1001] } },
    caps: [{ scope: 'item', amount_yuan: 9000 }],
  }

  it('is evaluated like one of the library', () => {
    expect(ask({ clause: document, company: { heads: 11 } })).toMatchObject({
      status: 'eligible',
      amount_yuan: 5505,
    })
  })

  it('has no defaults: what is not told is unknown', () => {
    expect(ask({ clause: document, company: {} })).toMatchObject({
      status: 'unknown',
      low: 0,
      high: 9000,
      missing_facts: ['heads'],
    })
  })

  it('does not hold before its day', () => {
    const answer = ask({
      clause: document,
      company: { heads: 11 },
      asOf: '2025-12-31',
      assume_in_force: false,
    })
    expect(answer).toMatchObject({ status: 'not_in_force', amount_kind: 'simulated', amount_yuan: 5505 })
  })

  it.each([
    ['a misspelt key', { ...document, conditons: {} }, /conditons/u],
    ['a binary float', { ...document, benefit: { formula: { mul: [0.6, 1] } } }, /not whole/u],
    ['an unknown node', { ...document, benefit: { formula: { power: [1, 2] } } }, /no such node/u],
    ['an unknown operator', { ...document, conditions: { fact: 'a', op: 'like', value: 1 } }, /op/u],
    ['an id that the library does not have', 'CL-99', /CL-99/u],
  ])('is refused for %s', (_title, clause, problem) => {
    const answer = refusal(JSON.stringify({ id: 'bad', clause, company: {} }))
    expect(answer).toEqual({ id: 'bad', error: expect.stringMatching(problem) })
  })

  it.each([
    ['text that is not JSON', '{', null],
    ['a negative area', JSON.stringify({ id: 7, clause: 'CL-01', company: { area_m2: -1 } }), 7],
    ['a day that is none', JSON.stringify({ id: 8, clause: 'CL-01', company: {}, asOf: '2026-02-30' }), 8],
    ['a company that is none', JSON.stringify({ id: 9, clause: 'CL-01', company: 5 }), 9],
  ])('a line is refused for %s', (_title, line, id) => {
    expect(refusal(line)).toEqual({ id, error: expect.any(String) })
  })
})

describe('the engine', () => {
  it('knows no clause by its id', () => {
    const engine = sourcesUnder('domain/policy', 'contract/policy', 'scripts/policy')
    expect(engine.length).toBeGreaterThan(20)
    expect(engine.filter((path) => /CL-/u.test(textOf(path)))).toEqual([])
  })

  it('gives the same whatever the order of conditions', () => {
    const found = around.library.get('CL-05')
    const conditions = found?.clause.conditions
    if (!conditions || !('all' in conditions)) throw new Error('the clause has a list of conditions')
    const company = {
      is_software: true,
      revenue_yuan: 300_000_000,
      growth: '0.25',
      rd_yuan: 90_000_000,
      rank: null,
    }
    const turned = { ...found?.clause, conditions: { all: [...conditions.all].reverse() } }
    const [there, back] = [found?.clause, turned].map((clause) =>
      ask({ clause, company, assume_in_force: true }),
    )
    expect({ ...back, trace: [] }).toEqual({ ...there, trace: [] })
  })
})
