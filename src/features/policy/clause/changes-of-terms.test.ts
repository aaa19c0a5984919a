import type { ClauseTerms } from '@contract/content/clause'
import { changesOfTerms, type TermsChange } from './changes-of-terms'

const formula = (node: NonNullable<ClauseTerms['benefit']>['formula']): ClauseTerms => ({
  benefit: { kind: 'cash', certainty: 'fixed', terms: 'known', formula: node ?? null },
})
const capped = (amount: number): ClauseTerms => ({
  caps: [{ scope: 'enterprise_year', amount_yuan: amount }],
})
const change = (topic: TermsChange['topic'], before: string[], after: string[]): TermsChange[] => [
  { topic, before, after },
]

const cases: [string, ClauseTerms, ClauseTerms, TermsChange[]][] = [
  ['nothing when nothing changed', capped(300_000), capped(300_000), []],
  [
    'a higher cap, both sums in 万',
    capped(200_000),
    capped(300_000),
    change('caps', ['每家每年最高 20 万元'], ['每家每年最高 30 万元']),
  ],
  [
    'another rate and area, with every number',
    formula({ mul: [{ min: [{ fact: 'area_m2' }, 400], label: '面积' }, '0.40'] }),
    formula({ mul: [{ min: [{ fact: 'area_m2' }, 500], label: '面积' }, '0.50'] }),
    change('amount', ['面积（租赁面积、400取小）×40%'], ['面积（租赁面积、500取小）×50%']),
  ],
  [
    'one more tier',
    formula({
      step: {
        of: { fact: 'rd_yuan' },
        mode: 'marginal',
        tiers: [{ up_to: 5_000_000, rate: '0.04' }, { rate: '0.06' }],
      },
    }),
    formula({
      step: {
        of: { fact: 'rd_yuan' },
        mode: 'marginal',
        tiers: [
          { up_to: 5_000_000, rate: '0.05' },
          { above: 5_000_000, up_to: 20_000_000, rate: '0.08' },
        ],
      },
    }),
    change(
      'amount',
      ['研发投入（分段累进：500 万以下 4%，其余部分 6%）'],
      ['研发投入（分段累进：500 万以下 5%，超过500 万 8%）'],
    ),
  ],
  [
    'a condition that came and one that went; those that stayed are left out',
    {
      conditions: {
        all: [
          { fact: 'insured', op: 'gte', value: 10 },
          { fact: 'new', op: 'eq', value: true, label: '新引进' },
        ],
      },
    },
    {
      conditions: {
        all: [
          { fact: 'insured', op: 'gte', value: 10 },
          { not: { fact: 'dishonest', op: 'eq', value: true, label: '列入失信' } },
        ],
      },
    },
    change('conditions', ['新引进'], ['不得：列入失信']),
  ],
  [
    'a paper that may now follow later',
    { evidence: [{ id: 'E1', name: '审计报告', deferrable: false }] },
    { evidence: [{ id: 'E1', name: '审计报告', deferrable: true, defer_working_days: 10 }] },
    change('evidence', ['审计报告'], ['审计报告（可容缺，10个工作日内补）']),
  ],
  [
    'a yearly window that became a fixed one',
    { window: { opens: '03-01', closes: '03-31', mode: 'annual' } },
    { window: { opens: '2026-11-01', closes: '2026-12-08T17:00+08:00', mode: 'fixed' } },
    change('window', ['每年 03-01 到 03-31'], ['2026-11-01 到 2026-12-08 17:00']),
  ],
  [
    'an amount that is no longer published',
    formula({ per_unit: { amount: 20_000, of: { fact: 'patents' }, most: 5 } }),
    { benefit: { kind: 'cash', terms: 'unknown' } },
    change('amount', ['每个单位 2 万×发明专利，最多 5'], []),
  ],
  [
    'two years instead of three',
    { duration: { max_years: 3 } },
    { duration: { max_years: 2 } },
    change('years', ['最多享受 3 年'], ['最多享受 2 年']),
  ],
]

test.each(cases)('told is %s', (_title, before, after, expected) => {
  expect(changesOfTerms(before, after)).toEqual(expected)
})
