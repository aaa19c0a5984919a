import { type PartOfDay, partOfDay } from './part-of-day'

const cases: [string, PartOfDay][] = [
  ['04:59', 'evening'],
  ['05:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:59', 'afternoon'],
  ['18:00', 'evening'],
]

test.each(cases)('%s is the %s', (time, expected) => {
  expect(partOfDay(Date.parse(`2026-11-24T${time}:00+08:00`))).toBe(expected)
})
