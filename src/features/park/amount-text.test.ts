import { expect, test } from '@jest/globals'
import { rentText, withThousands } from './amount-text'

test.each([
  ['a tenth of a yuan stays one decimal', 260, '2.6'],
  ['whole yuan keep one decimal', 300, '3.0'],
  ['分 are never rounded away', 225, '2.25'],
  ['a single 分 is shown', 1, '0.01'],
  ['nothing is nothing', 0, '0.0'],
])('rent: %s', (_title, fen, expected) => {
  expect(rentText(fen)).toBe(expected)
})

test.each([
  ['three digits stay', 420, '420'],
  ['four digits take one comma', 1180, '1,180'],
  ['seven digits take two', 1234567, '1,234,567'],
  ['decimals are left alone', '12345.6789', '12,345.6789'],
])('thousands: %s', (_title, value, expected) => {
  expect(withThousands(value)).toBe(expected)
})
