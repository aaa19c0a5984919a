import { type DueDistance, dueDistance } from './due-distance'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = 1_800_000_000_000

const cases: [string, number, DueDistance][] = [
  ['the moment itself has passed', 0, { count: 0, unit: 'minute', past: true }],
  ['a minute before is still to come', MINUTE, { count: 1, unit: 'minute', past: false }],
  ['the last minute under an hour is in minutes', HOUR - 1, { count: 59, unit: 'minute', past: false }],
  ['an hour is in hours', HOUR, { count: 1, unit: 'hour', past: false }],
  ['31 hours are in hours', 31 * HOUR, { count: 31, unit: 'hour', past: false }],
  ['just under two days is in hours', 48 * HOUR - 1, { count: 47, unit: 'hour', past: false }],
  ['two days are in days', 48 * HOUR, { count: 2, unit: 'day', past: false }],
  ['two hours ago', -2 * HOUR, { count: 2, unit: 'hour', past: true }],
  ['three days ago', -72 * HOUR, { count: 3, unit: 'day', past: true }],
]

test.each(cases)('%s', (_title, offset, expected) => {
  expect(dueDistance(NOW + offset, NOW)).toEqual(expected)
})
