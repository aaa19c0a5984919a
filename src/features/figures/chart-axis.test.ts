import { expect, test } from '@jest/globals'
import { axisFor, depthOf } from './chart-axis'

test.each<[string, number[], string[]]>([
  [
    'gross product and retail sales',
    [643.57, 690.76, 764, 765, 700, 768.26, 916.27, 904],
    ['600', '750', '900', '1050'],
  ],
  ['capital that hardly changes', [146.45, 140.22, 156, 149], ['140', '150', '160', '170']],
  ['small amounts', [2.45, 3.07, 3.08, 3.32], ['2', '2.5', '3', '3.5']],
  ['values far apart, from zero', [20, 73, 85], ['0', '50', '100', '150']],
  ['a single value', [94.4], ['0', '50', '100', '150']],
])('the scale of %s has round steps', (_title, values, ticks) => {
  expect(axisFor(values).ticks).toEqual(ticks)
})

test.each([
  ['the top', 170, 0],
  ['the middle', 155, 50],
  ['the foot', 140, 100],
])('a value at %s stands at its height', (_title, value, depth) => {
  expect(depthOf(value, { from: 140, to: 170, ticks: [] })).toBe(depth)
})
