import { MOST_VISITS, parseVisits, type Visit, withVisit } from './visits'

const visit = (id: string, at: number): Visit => ({ kind: 'place', id, at })

test('what is looked at again moves to the front and stands there once', () => {
  const visits = withVisit([visit('a', 1), visit('b', 2)], visit('b', 3))
  expect(visits).toEqual([visit('b', 3), visit('a', 1)])
})

test('one more than is remembered lets the oldest go', () => {
  const full = Array.from({ length: MOST_VISITS }, (_, index) => visit(`p${index}`, index))
  const visits = withVisit(full, visit('new', 99))
  expect(visits).toHaveLength(MOST_VISITS)
  expect(visits[0]?.id).toBe('new')
})

test.each<[string, unknown, Visit[] | undefined]>([
  ['visits are read back', [visit('a', 1)], [visit('a', 1)]],
  ['what is no visit is left out', [visit('a', 1), null, { kind: 'poem', id: 'x', at: 1 }], [visit('a', 1)]],
  ['something else is nothing', 'text', undefined],
])('%s', (_title, stored, expected) => {
  expect(parseVisits(stored)).toEqual(expected)
})
