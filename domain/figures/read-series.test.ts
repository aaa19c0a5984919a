import type { Figure } from '@contract/content/knowledge'
import { expect, test } from '@jest/globals'
import { readSeries, statedGrowth } from './read-series'

const figure = (about: Partial<Figure>): Figure => ({
  id: 'figure',
  indicator: '地区生产总值',
  yearText: '2013',
  value: '643.57',
  unit: '亿元',
  status: 'actual',
  cite: { source: 'report' },
  ...about,
})

const gdp = [
  figure({ yearText: '2015', value: '764.00', status: 'final' }),
  figure({ yearText: '2015', value: '765', status: 'estimated', growthPercent: '11' }),
  figure({ yearText: '2014', value: '690.76', growthPercent: '6.6' }),
  figure({ growthPercent: '7.8' }),
]
const line = { id: 'gdp', indicators: ['地区生产总值'], drawn: 'line' } as const

const shortly = (figures: readonly Figure[]) =>
  readSeries(line, figures).map(({ year, figure: own, estimate, joined }) => [
    year,
    own.value,
    estimate?.value,
    joined,
  ])

test('a series goes by year, joins its years, and keeps the estimate beside the final value', () => {
  expect(shortly(gdp)).toEqual([
    ['2013', '643.57', undefined, false],
    ['2014', '690.76', undefined, true],
    ['2015', '764.00', '765', true],
  ])
})

test('an estimate without a final value is the point itself', () => {
  expect(shortly(gdp.filter(({ status }) => status !== 'final')).at(-1)).toEqual([
    '2015',
    '765',
    undefined,
    true,
  ])
})

test('spans of years, other indicators and figures without a value are no points', () => {
  expect(
    shortly([
      figure({ yearText: '2011–2015' }),
      figure({ indicator: '固定资产投资' }),
      figure({ value: null, growthPercent: '7.8' }),
    ]),
  ).toEqual([])
})

test.each([
  ['of a year is what the report printed', '2014', '6.6'],
  ['of the final year is that of the estimate, because the plan states none', '2015', '11'],
  ['of a year without one is not made up from levels', '2016', undefined],
])('the growth %s', (_title, year, expected) => {
  expect(statedGrowth(gdp, '地区生产总值', year)).toBe(expected)
})
