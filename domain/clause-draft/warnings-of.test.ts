import type { WarningKind } from '@contract/clause/draft'
import type { Clause } from '@contract/policy/clause'
import type { Condition } from '@contract/policy/formula'
import { clauseLibrary } from '../../scripts/policy/clause-library'
import { anEditableClause } from '../../tests/builders/clauses'
import { warningsOf } from './warnings-of'

const around = { siblings: [], today: '2026-11-28', isReviewed: false }
const { terms } = anEditableClause()
const clause = (over: Partial<Clause> = {}): Clause => ({ ...terms, id: 'one', ...over })
const kindsOf = (one: Clause, more: Partial<Parameters<typeof warningsOf>[1]> = {}): WarningKind[] =>
  warningsOf(one, { ...around, ...more }).map(({ kind }) => kind)

const all = (...conditions: Condition[]): Partial<Clause> => ({ conditions: { all: conditions } })
const insured = (op: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'ne', value: number): Condition => ({
  fact: 'insured',
  op,
  value,
})

it('nothing is told of a sound clause', () => {
  expect(kindsOf(clause())).toEqual([])
})

describe('conditions that nobody can meet', () => {
  test.each<[string, Partial<Clause>]>([
    ['two ends that leave nothing between', all(insured('gte', 10), insured('lt', 10))],
    ['an open end at the other’s number', all(insured('gt', 10), insured('lte', 10))],
    ['two different values', all(insured('eq', 3), insured('eq', 4))],
    ['a value that is ruled out', all(insured('eq', 3), insured('ne', 3))],
    ['a value outside the ends', all(insured('eq', 3), insured('gte', 5))],
    ['less than a count can be', all(insured('lt', 0))],
    ['more than a share can be', all({ fact: 'rd_ratio', op: 'gte', value: '101%' })],
    ['deeper inside', { conditions: { all: [insured('gte', 10), { all: [insured('lt', 5)] }] } }],
    ['each branch of an any', all(insured('gte', 10), { any: [insured('lt', 5), insured('eq', 7)] })],
    ['turned around by not', all(insured('gte', 10), { not: insured('gte', 8) })],
    ['an exclusion of what is asked', { ...all(insured('gte', 10)), exclusions: insured('gte', 8) }],
    [
      'days in the wrong order',
      all(
        { fact: 'start', op: 'gte', value: '2026-03-01' },
        { fact: 'start', op: 'lt', value: '2026-01-01' },
      ),
    ],
  ])('%s', (_title, over) => {
    expect(kindsOf(clause(over))).toContain('nobody_can_meet')
  })

  test.each<[string, Partial<Clause>]>([
    ['ends that touch', all(insured('gte', 10), insured('lte', 10))],
    ['one open branch of an any', all(insured('gte', 10), { any: [insured('lt', 5), insured('eq', 12)] })],
    [
      'two titles, of which a company may have both',
      all({ fact: 'title', op: 'eq', value: '甲' }, { fact: 'title', op: 'eq', value: '乙' }),
    ],
    ['other facts', all(insured('gte', 10), { fact: 'recruits', op: 'lt', value: 5 })],
    [
      'numbers to compute',
      all(insured('gte', 10), { fact: 'insured', op: 'lt', value: { mul: [2, { fact: 'recruits' }] } }),
    ],
  ])('are not told of %s', (_title, over) => {
    expect(kindsOf(clause(over))).not.toContain('nobody_can_meet')
  })

  it('are told of a part that contradicts the whole', () => {
    const benefit = { parts: [{ name: '第一款', if: insured('lt', 5), formula: 100 }] }
    const [warning] = warningsOf(clause({ ...all(insured('gte', 10)), benefit }), around)
    expect(warning).toMatchObject({ kind: 'nobody_can_meet', blocks: true })
    expect(warning?.text).toContain('第一款')
  })
})

describe('a cap', () => {
  const flat = {
    step: {
      of: { fact: 'insured' },
      mode: 'flat' as const,
      tiers: [
        { from: 10, amount: 80_000 },
        { from: 50, amount: 200_000 },
      ],
    },
  }
  test.each<[string, Clause['benefit'], number, boolean]>([
    ['below a fixed amount is told', { formula: 100_000 }, 50_000, true],
    ['of just that amount is not', { formula: 100_000 }, 100_000, false],
    ['below the lowest tier is told', { formula: flat }, 50_000, true],
    ['between the tiers is not', { formula: flat }, 100_000, false],
    [
      'below every case is told',
      // biome-ignore lint/suspicious/noThenProperty: the field's own word
      { formula: { when: { if: insured('gte', 5), then: 60_000 } } },
      50_000,
      true,
    ],
    ['of a share of something is not', { formula: { mul: ['10%', { fact: 'rd_yuan' }] } }, 1, false],
  ])('%s', (_title, benefit, amount, isTold) => {
    const told = kindsOf(clause({ benefit, caps: [{ scope: 'item', amount_yuan: amount }] }))
    expect(told.includes('cap_below_least')).toBe(isTold)
  })
})

test.each<[string, WarningKind, boolean, Partial<Clause>]>([
  [
    'a window without an end',
    'window_without_end',
    false,
    { window: { mode: 'fixed', opens: '2026-01-01' } },
  ],
  ['a missing citation', 'no_citation', true, { citation: { grade: 'official' } }],
  [
    'an amount whose terms are unknown',
    'amount_of_unknown',
    true,
    { benefit: { terms: 'unknown', formula: 1 } },
  ],
  [
    'a main paper that may follow later',
    'core_deferred',
    true,
    { evidence: [{ id: 'a', name: '合同', core: true, deferrable: true }] },
  ],
  ['an exclusive clause without others', 'exclusive_alone', false, { stacking: { rule: 'exclusive' } }],
  ['a verification that has expired', 'verification_expired', false, { expires_at: '2026-11-27' }],
  ['a flag without a legal review', 'needs_legal_review', false, { compliance_flags: ['draft'] }],
])('%s is told', (_title, kind, blocks, over) => {
  const found = warningsOf(clause(over), around).find((one) => one.kind === kind)
  expect(found).toMatchObject({ blocks })
  expect(found?.text).toMatch(/\p{Script=Han}.*。$/u)
})

test.each<[string, Partial<Clause>]>([
  ['a window of the whole year', { window: { mode: 'rolling' } }],
  ['a window until the money is gone', { window: { mode: 'until_exhausted', opens: '2026-01-01' } }],
  ['an exclusive clause in a group', { stacking: { rule: 'exclusive', group: 'growth' } }],
  ['a verification that holds today', { expires_at: '2026-11-28' }],
])('nothing is told of %s', (_title, over) => {
  expect(kindsOf(clause(over))).toEqual([])
})

it('a flag with a legal review is not told again', () => {
  expect(kindsOf(clause({ compliance_flags: ['draft'] }), { isReviewed: true })).toEqual([])
})

describe('another clause of the policy', () => {
  const other = (over: Partial<Clause>) => ({ siblings: [clause({ id: 'other', title: '另一条', ...over })] })
  const more = { benefit: { ...terms.benefit, formula: 200_000 }, caps: [] }
  const within = (low: number, high: number) => all(insured('gte', low), insured('lt', high))

  test.each<[string, Partial<Clause>, Partial<Clause>, WarningKind[]]>([
    ['that asks the same and gives more', {}, more, ['contradicts']],
    ['that asks the same and gives the same', {}, {}, []],
    [
      'that asks the same in one group',
      { stacking: { group: 'g' } },
      { ...more, stacking: { group: 'g' } },
      [],
    ],
    ['for another object', {}, { ...more, stacking: { object: 'project' } }, []],
    ['whose range overlaps', within(10, 50), { ...within(40, 90), ...more }, ['overlaps']],
    ['whose range begins where this one ends', within(10, 50), { ...within(50, 90), ...more }, []],
    ['that asks about something else', within(10, 50), more, []],
  ])('%s', (_title, own, others, kinds) => {
    expect(kindsOf(clause(own), other(others))).toEqual(kinds)
  })
})

it('no clause of the library is said to be met by nobody, or capped below its least amount', () => {
  const told = [...clauseLibrary().values()].flatMap(({ clause: one }) =>
    warningsOf(one, around)
      .filter(({ kind }) => kind === 'nobody_can_meet' || kind === 'cap_below_least')
      .map(({ text }) => `${one.id}: ${text}`),
  )
  expect(told).toEqual([])
})
