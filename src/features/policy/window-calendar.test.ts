import { buildClause } from './clause/clause-builder'
import { libraryRows } from './outlook'
import { buildPolicy } from './policy-builder'
import { windowCalendar } from './window-calendar'

const inForce = (id: string, order: number) => buildPolicy({ id, order, status: 'in_force' })
const window = (policy: string, id: string, opens: string | null, closes: string | null) =>
  buildClause({ window: { opens, closes } }, { id, policy })

/** What stands in the calendar, a line an entry. */
function calendarOf(
  policies: Parameters<typeof libraryRows>[0]['policies'],
  clauses: Parameters<typeof libraryRows>[0]['clauses'],
) {
  const { months, always } = windowCalendar(libraryRows({ policies, clauses }, '2026-11-26'))
  return {
    months: months.map(({ month, entries }) => [
      month,
      ...entries.map(({ policy, day, what }) => `${day} ${policy.id} ${what}`),
    ]),
    always: always.map(({ id }) => id),
  }
}

test('an open window stands on its last day, one to come on its first, months in order', () => {
  const policies = [inForce('a', 1), inForce('b', 2)]
  const clauses = [
    window('a', 'a-1', '2026-11-01', '2026-12-08'),
    window('a', 'a-2', '2027-01-10', '2027-02-10'),
    window('b', 'b-1', '03-01', '03-31'),
    window('b', 'b-2', '2026-11-20', '2026-12-01'),
  ]
  expect(calendarOf(policies, clauses)).toEqual({
    months: [
      ['2026-12', '2026-12-01 b closes', '2026-12-08 a closes'],
      ['2027-01', '2027-01-10 a opens'],
      ['2027-03', '2027-03-01 b opens'],
    ],
    always: [],
  })
})

test('several clauses with one window are one entry', () => {
  const clauses = ['one', 'two'].map((id) => window('a', id, '2026-11-01', '2026-12-08'))
  expect(calendarOf([inForce('a', 1)], clauses).months).toEqual([['2026-12', '2026-12-08 a closes']])
})

test('what is taken at any time has no day, what has passed and what is not in force has no entry', () => {
  const policies = [inForce('a', 1), inForce('b', 2), buildPolicy({ id: 'c', status: 'draft' })]
  const clauses = [
    window('a', 'a-1', null, null),
    window('b', 'b-1', '2026-01-01', '2026-02-01'),
    window('c', 'c-1', '2026-11-01', '2026-12-08'),
  ]
  expect(calendarOf(policies, clauses)).toEqual({ months: [], always: ['a'] })
})
