import type { Figure } from '@contract/content/knowledge'
import { expect, test } from '@jest/globals'
import { figureYears, isAllTargets, lastReported } from './figure-years'
import { growthYears } from './growth-years'

const figure = (yearText: string, about: Partial<Figure> = {}): Figure => ({
  id: yearText,
  indicator: '地区生产总值',
  yearText,
  value: '1',
  unit: '',
  status: 'actual',
  cite: { source: 'report' },
  ...about,
})

const figures = [
  figure('2016', { status: 'target' }),
  figure('2011–2015', { growthPercent: '66.11' }),
  figure('2015', { status: 'estimated', growthPercent: '11' }),
  figure('2013', { growthPercent: '7.8' }),
  figure('2015', { status: 'final' }),
]

test('single years stand before spans of years', () => {
  expect(figureYears(figures)).toEqual(['2013', '2015', '2016', '2011–2015'])
})

test.each([
  ['2016', true],
  ['2015', false],
])('%s holds nothing but targets: %s', (year, expected) => {
  expect(isAllTargets(figures, year)).toBe(expected)
})

test('growth is listed for single years, and says where it was an estimate', () => {
  expect(growthYears(['地区生产总值'], figures)).toEqual([
    { year: '2013', estimated: false },
    { year: '2015', estimated: true },
  ])
  expect(growthYears(['固定资产投资'], figures)).toEqual([])
})

test('the list opens at the last year that was reported', () => {
  expect(lastReported(figures)).toBe('2015')
  expect(lastReported([figure('2016', { status: 'target' })])).toBe('2016')
  expect(lastReported([])).toBeUndefined()
})
