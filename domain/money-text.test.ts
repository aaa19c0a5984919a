import { moneyText } from './money-text'
import { divide, type Exact } from './policy/exact'

test.each<[Exact | string, string]>([
  [12_000_000, '1,200 万元'],
  [180_000, '18 万元'],
  [150_000_000, '1.5 亿元'],
  [100_000_000, '1 亿元'],
  [9_999, '9,999 元'],
  [10_000, '1 万元'],
  [100_050, '10.005 万元'],
  [100_001, '10.0001 万元'],
  [0.5, '0.5 元'],
  [479_062, '47.9062 万元'],
  ['479062.5', '479,062.5 元'],
  ['00180000', '18 万元'],
  ['-180000', '-18 万元'],
  [123_456_789, '123,456,789 元'],
  ['123456789012345678', '123,456,789,012,345,678 元'],
  [divide(1_000_000, 3), '333,333.33…(1000000/3) 元'],
  [0, '0 元'],
])('%s 元 reads as %s', (sum, expected) => {
  expect(moneyText(sum)).toBe(expected)
})

test('another currency is called by its name', () => {
  expect(moneyText(1_500_000, '美元')).toBe('150 万美元')
})

test('what is no number is told as it stands', () => {
  expect(moneyText('若干')).toBe('若干 元')
})
