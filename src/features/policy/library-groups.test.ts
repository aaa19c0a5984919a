import type { Policy } from '@contract/content/policy'
import { groupPolicies, type LibraryGroups } from './library-groups'
import { libraryRows } from './outlook'
import { buildPolicy } from './policy-builder'

const rowsOf = (...policies: Policy[]) => libraryRows({ policies, clauses: [] }, '2026-11-26')

const cases: [string, Partial<Policy>, keyof LibraryGroups][] = [
  ['an example is to try', { demo: true, issuedBy: '示例' }, 'examples'],
  ['an example that ended is still an example', { demo: true, status: 'ended' }, 'examples'],
  ['a title of the district is its own', {}, 'own'],
  ['a park title is its own, whoever issues it', { level: 'park', issuedBy: '园区' }, 'own'],
  ['a planned title is its own', { status: 'planned' }, 'own'],
  ['another district is elsewhere', { issuedBy: '余杭区' }, 'elsewhere'],
  ['the city is elsewhere', { level: 'city', issuedBy: '杭州市' }, 'elsewhere'],
  ['a period that has passed is over', { status: 'period_over' }, 'over'],
  ['an ended policy of the city is over', { status: 'ended', level: 'city', issuedBy: '杭州市' }, 'over'],
]

test.each(cases)('%s', (_title, change, expected) => {
  const groups = groupPolicies(rowsOf(buildPolicy(change)), '下城区')
  const where = Object.entries(groups).flatMap(([name, list]) => (list.length > 0 ? [name] : []))
  expect(where).toEqual([expected])
})

test('a group follows the order of its policies, not of the list', () => {
  const groups = groupPolicies(
    rowsOf(buildPolicy({ id: 'second', order: 20 }), buildPolicy({ id: 'first', order: 10 })),
    '下城区',
  )
  expect(groups.own.map(({ id }) => id)).toEqual(['first', 'second'])
})

test('by deadline what closes first comes first, and what never closes last', () => {
  const closing = (id: string, to: string, order: number) =>
    buildPolicy({ id, order, status: 'in_force', window: { from: '2026-11-01', to } })
  const rows = rowsOf(
    buildPolicy({ id: 'never', order: 1 }),
    closing('later', '2026-12-31', 2),
    closing('soon', '2026-12-01', 3),
    closing('over', '2026-11-10', 4),
  )
  const { own } = groupPolicies(rows, '下城区', 'deadline')
  expect(own.map(({ id }) => id)).toEqual(['soon', 'later', 'never', 'over'])
})
