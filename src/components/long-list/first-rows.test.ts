import { countRows, firstRows } from './first-rows'

const groups = [
  { name: 'own', rows: [1, 2, 3] },
  { name: 'empty', rows: [] },
  { name: 'elsewhere', rows: [4, 5] },
]

const cases: [string, number, { name: string; rows: number[] }[]][] = [
  ['cuts within the first group', 2, [{ name: 'own', rows: [1, 2] }]],
  ['leaves out a group that has not begun', 3, [{ name: 'own', rows: [1, 2, 3] }]],
  [
    'goes on in the next group',
    4,
    [
      { name: 'own', rows: [1, 2, 3] },
      { name: 'elsewhere', rows: [4] },
    ],
  ],
  [
    'gives all when more are asked for',
    9,
    [
      { name: 'own', rows: [1, 2, 3] },
      { name: 'elsewhere', rows: [4, 5] },
    ],
  ],
  ['gives none for none', 0, []],
]

test.each(cases)('%s', (_title, shown, expected) => {
  expect(firstRows(groups, shown)).toEqual(expected)
})

test('counts over all groups', () => {
  expect(countRows(groups)).toBe(5)
})
