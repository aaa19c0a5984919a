import type { Policy } from '@contract/content/policy'
import { filterPolicies, isFiltering, isOpenOn, noFilter, type PolicyFilter } from './filter-policies'
import { buildPolicy } from './policy-builder'

const TODAY = '2026-11-26'
const window = (from: string, to: string) => ({ window: { from, to } })

const openings: [string, Partial<Policy>, boolean][] = [
  ['the first day counts', window(TODAY, '2026-12-31'), true],
  ['the last day counts', window('2026-11-01', TODAY), true],
  ['the day before the first does not', window('2026-11-27', '2026-12-31'), false],
  ['the day after the last does not', window('2026-11-01', '2026-11-25'), false],
  ['without a window nothing is open', {}, false],
]

test.each(openings)('open: %s', (_title, change, expected) => {
  expect(isOpenOn(buildPolicy(change), TODAY)).toBe(expected)
})

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

const cases: [string, Partial<PolicyFilter>, string[]][] = [
  ['no filter keeps all in their order', {}, ['all', 'city', 'park']],
  ['a level keeps its own', { levels: ['city'] }, ['city']],
  ['two levels keep both', { levels: ['city', 'park'] }, ['city', 'park']],
  ['one of several aspects is enough', { aspects: ['growth'] }, ['city']],
  ['a policy for every industry passes any industry', { industries: ['finance'] }, ['all', 'park']],
  ['every part must be met', { levels: ['city'], aspects: ['talent'] }, []],
  ['open only keeps those whose window holds today', { openOnly: true }, ['park']],
]

test.each(cases)('filter: %s', (_title, change, expected) => {
  const kept = filterPolicies(policies, { ...noFilter, ...change }, TODAY)
  expect(kept.map(({ id }) => id)).toEqual(expected)
})

test.each<[string, Partial<PolicyFilter>, boolean]>([
  ['nothing chosen narrows nothing', {}, false],
  ['a level narrows', { levels: ['city'] }, true],
  ['open only narrows', { openOnly: true }, true],
])('narrowing: %s', (_title, change, expected) => {
  expect(isFiltering({ ...noFilter, ...change })).toBe(expected)
})
