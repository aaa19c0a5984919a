import { buildClause } from './clause/clause-builder'
import { filterPolicies, isFiltering, noFilter, type PolicyFilter } from './filter-policies'
import { libraryRows } from './outlook'
import { buildPolicy } from './policy-builder'

const TODAY = '2026-11-26'
const window = (from: string, to: string) => ({ status: 'in_force' as const, window: { from, to } })

const policies = [
  buildPolicy({ id: 'all', level: 'district', aspects: ['settling'], industries: [] }),
  buildPolicy({ id: 'city', level: 'city', aspects: ['research', 'growth'], industries: ['software'] }),
  buildPolicy({
    id: 'park',
    level: 'park',
    aspects: ['talent'],
    industries: ['finance'],
    ...window('2026-11-01', '2026-12-01'),
  }),
]

const clauses = [
  buildClause(
    {
      conditions: { all: [{ fact: 'new', op: 'eq', value: true }] },
      benefit: { terms: 'known', formula: 10_000 },
    },
    { id: 'settling', policy: 'city' },
  ),
  buildClause({ conditions: { fact: 'insured', op: 'gte', value: 10 } }, { id: 'jobs', policy: 'park' }),
]
const rows = libraryRows({ policies, clauses }, TODAY)

const cases: [string, Partial<PolicyFilter>, string[]][] = [
  ['no filter keeps all in their order', {}, ['all', 'city', 'park']],
  ['a level keeps its own', { levels: ['city'] }, ['city']],
  ['two levels keep both', { levels: ['city', 'park'] }, ['city', 'park']],
  ['one of several aspects is enough', { aspects: ['growth'] }, ['city']],
  ['a policy for every industry passes any industry', { industries: ['finance'] }, ['all', 'park']],
  ['every part must be met', { levels: ['city'], aspects: ['talent'] }, []],
  ['a stage keeps what is written for it', { stages: ['arriving'] }, ['city']],
  ['any stage keeps clauses that ask for none', { stages: ['any'] }, ['park']],
  ['with an amount keeps what states one', { withAmount: true }, ['city']],
  ['open only keeps those whose window holds today', { openOnly: true }, ['park']],
]

test.each(cases)('filter: %s', (_title, change, expected) => {
  const kept = filterPolicies(rows, { ...noFilter, ...change })
  expect(kept.map(({ policy }) => policy.id)).toEqual(expected)
})

test.each<[string, Partial<PolicyFilter>, boolean]>([
  ['nothing chosen narrows nothing', {}, false],
  ['a level narrows', { levels: ['city'] }, true],
  ['a stage narrows', { stages: ['young'] }, true],
  ['an amount narrows', { withAmount: true }, true],
  ['open only narrows', { openOnly: true }, true],
])('narrowing: %s', (_title, change, expected) => {
  expect(isFiltering({ ...noFilter, ...change })).toBe(expected)
})
