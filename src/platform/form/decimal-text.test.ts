import { decimalText, readDecimal } from './decimal-text'

describe('a typed amount', () => {
  it.each([
    ['a whole number', '300', 0, 300],
    ['a comma between thousands', '1,200', 0, 1200],
    ['one decimal of two', '2.5', 2, 250],
    ['two decimals', '0.07', 2, 7],
    ['a value that floats would miss', '1.15', 2, 115],
    ['full-width digits', '３．２', 2, 320],
    ['a zero', '0', 2, 0],
  ])('is read exactly: %s', (_title, text, decimals, expected) => {
    expect(readDecimal(text, decimals)).toBe(expected)
  })

  it.each([
    ['nothing', '', 2],
    ['words', '三百', 0],
    ['a sign', '-3', 0],
    ['an exponent', '1e3', 0],
    ['decimals of a whole unit', '1.5', 0],
    ['a third decimal', '1.234', 2],
    ['a point without digits', '1.', 2],
    ['more digits than anybody means', '1234567890', 0],
  ])('is no number: %s', (_title, text, decimals) => {
    expect(readDecimal(text, decimals)).toBeNaN()
  })
})

it.each([
  [250, 2, '2.5'],
  [7, 2, '0.07'],
  [300, 2, '3'],
  [1_200_000, 0, '1,200,000'],
  [0, 0, '0'],
])('%d with %d decimals is written %s', (amount, decimals, expected) => {
  expect(decimalText(amount, decimals)).toBe(expected)
})
