import { nextRows } from './rows-shown'

const cases: [string, number, { wanted: number; all: number }, number][] = [
  ['grows by a small step', 8, { wanted: 20, all: 200 }, 11],
  ['stops at what is wanted', 19, { wanted: 20, all: 200 }, 20],
  ['stops at the end of the list', 8, { wanted: 20, all: 9 }, 9],
  ['follows a list that became shorter', 8, { wanted: 20, all: 5 }, 5],
]

test.each(cases)('it %s', (_title, shown, limits, expected) => {
  expect(nextRows(shown, limits)).toBe(expected)
})
