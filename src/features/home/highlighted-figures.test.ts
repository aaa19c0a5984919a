import type { Figure } from '@contract/content/knowledge'
import { expect, test } from '@jest/globals'
import { figureLines, figureValue, highlighted } from './highlighted-figures'

function figure(id: string, about: Partial<Figure>): Figure {
  return {
    id,
    indicator: id,
    yearText: '2015',
    value: '764.00',
    unit: '亿元',
    status: 'final',
    cite: { source: 'plan' },
    ...about,
  }
}

test('the strip takes its figures in their order and leaves out what has no value or no place in it', () => {
  const figures = [
    figure('second', { highlight: { order: 2, label: 'second' } }),
    figure('first', { highlight: { order: 1, label: 'first' } }),
    figure('empty', { value: null, highlight: { order: 3, label: 'empty' } }),
    figure('plain', {}),
  ]
  expect(highlighted(figures).map(({ id }) => id)).toEqual(['first', 'second'])
})

test.each([
  [
    'a sum keeps its decimals and names its unit',
    '764.00',
    '亿元',
    '764.00',
    ['总值', '亿元', '报告预计 765'],
  ],
  ['a share carries its sign', '94.4', '%', '94.4%', ['总值', '报告预计 765']],
])('%s', (_title, value, unit, text, lines) => {
  const [shown] = highlighted([
    figure('a', { value, unit, highlight: { order: 1, label: '总值', beside: '报告预计 765' } }),
  ])
  if (shown === undefined) throw new Error('the figure has a value and a place')
  expect([figureValue(shown), figureLines(shown)]).toEqual([text, lines])
})
