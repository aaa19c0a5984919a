import type { Figure } from '@contract/content/knowledge'
import { readSeries } from '@domain/figures/read-series'
import { expect, test } from '@jest/globals'
import { bandOf, linesOf, marksOf, yearSpots } from './chart-marks'

const figure = (yearText: string, value: string, status: Figure['status']): Figure => ({
  id: `${yearText} ${status}`,
  indicator: '到位外资',
  yearText,
  value,
  unit: '亿美元',
  status,
  cite: { source: 'report' },
})

const rule = { id: 'foreign', indicators: ['到位外资'], drawn: 'line' } as const
const axis = { from: 2, to: 4, ticks: [] }
const figures = [
  figure('2014', '3', 'actual'),
  figure('2015', '3.5', 'estimated'),
  figure('2015', '4', 'final'),
  figure('2016', '3', 'target'),
]
const points = readSeries(rule, figures)
const spots = yearSpots(['2014', '2015', '2016'], true)
const marks = marksOf(points, spots, axis)

test('marks stand by year and height, the estimate at its own height beside the final value', () => {
  expect(marks.map(({ left, top, beside }) => [left, top, beside?.top])).toEqual([
    [10, 50, undefined],
    [39, 0, 25],
    [68, 50, undefined],
  ])
})

test('a target is hollow and no line leads to it', () => {
  expect(marks.map(({ hollow }) => hollow)).toEqual([false, false, true])
  expect(linesOf(points, marks).map(({ key }) => key)).toEqual(['2015 final'])
})

test('a single year stands in the middle', () => {
  expect(yearSpots(['2015'], false)).toEqual([{ year: '2015', left: 50 }])
})

test('a line is a band around the way from one mark to the next', () => {
  const line = { key: 'a', from: { left: 10, top: 50 }, to: { left: 39, top: 0 } }
  expect(bandOf(line, '1px')).toBe(
    'polygon(10% calc(50% - 1px), 39% calc(0% - 1px), 39% calc(0% + 1px), 10% calc(50% + 1px))',
  )
})
