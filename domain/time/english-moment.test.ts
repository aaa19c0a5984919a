import { expect, test } from '@jest/globals'
import { englishMoment } from './english-moment'

test.each([
  ['an afternoon', '2026-11-24T14:00:00+08:00', '24 Nov 2026, 14:00'],
  [
    'the first minute of a year, still the last day in London',
    '2027-01-01T00:00:00+08:00',
    '1 Jan 2027, 00:00',
  ],
])('%s is told in English with its day, month and year', (_title, moment, words) => {
  expect(englishMoment(Date.parse(moment))).toBe(words)
})
