import { dayOfDigits } from './answer-text'
import { readingOf } from './number-text'

describe('what was typed, read out plainly', () => {
  it.each([
    ['12000000', 'yuan', '1,200 万元'],
    ['1200', 'wan_yuan', '1,200 万元'],
    ['12000', 'wan_yuan', '1.2 亿元'],
    ['3000000', 'usd', '300 万美元'],
    ['1200', 'square_metre', '1,200 ㎡'],
    ['2.10', 'yuan_per_m2_day', '2.10 元/㎡/天'],
    ['12.5', 'percent', '12.5%'],
    ['12', 'person', '12 人'],
  ] as const)('%s %s reads as %s', (typed, unit, expected) => {
    expect(readingOf(typed, unit)).toBe(expected)
  })
})

describe('a day in digits', () => {
  it.each([
    ['20190301', '2019-03-01'],
    ['2019-03-01', '2019-03-01'],
    ['20240229', '2024-02-29'],
    ['20230229', undefined],
    ['2019031', undefined],
    ['abc', undefined],
  ])('%s is %s', (digits, expected) => {
    expect(dayOfDigits(digits)).toBe(expected)
  })
})
