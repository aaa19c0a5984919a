import { expect, test } from '@jest/globals'
import { verificationAge } from './verification-age'

test.each([
  ['verified today is new', '2026-11-24', { days: 0, old: false }],
  ['thirty days are still fresh', '2026-10-25', { days: 30, old: false }],
  ['thirty-one days are old', '2026-10-24', { days: 31, old: true }],
  ['a year back counts every day', '2025-11-24', { days: 365, old: true }],
  ['a day in the future counts as today', '2026-11-25', { days: 0, old: false }],
])('%s', (_title, verifiedAt, expected) => {
  expect(verificationAge(verifiedAt, '2026-11-24')).toEqual(expected)
})
