import type { Figure } from '@contract/content/knowledge'
import { expect, test } from '@jest/globals'
import { joinOf } from './join-figures'

const figure = (indicator: string, yearText: string, about: Partial<Figure> = {}): Figure => ({
  id: 'figure',
  indicator,
  yearText,
  value: '1',
  unit: '亿元',
  status: 'actual',
  cite: { source: 'report' },
  ...about,
})

const final: Partial<Figure> = { status: 'final' }
const estimated: Partial<Figure> = { status: 'estimated' }
const target: Partial<Figure> = { status: 'target' }
const percent: Partial<Figure> = { unit: '%' }

test.each<[string, Figure, Figure]>([
  ['gross product of two reports', figure('地区生产总值', '2013'), figure('地区生产总值', '2014')],
  [
    'gross product up to its final value',
    figure('地区生产总值', '2014'),
    figure('地区生产总值', '2015', final),
  ],
  ['investment up to an estimate', figure('固定资产投资', '2014'), figure('固定资产投资', '2015', estimated)],
  [
    'the capital whose name the report changed and which is the same item',
    figure('到位浙商项目资金', '2013'),
    figure('浙商创业创新项目到位资金', '2014'),
  ],
])('a line joins %s', (_title, before, after) => {
  expect(joinOf(before, after)).toEqual({ joined: true })
})

test.each<[string, string, Figure, Figure]>([
  [
    'retail sales, whose base was revised',
    'base_revised',
    figure('社会消费品零售总额', '2014'),
    figure('社会消费品零售总额', '2015', final),
  ],
  [
    'local revenue and general budget revenue',
    'other_measure',
    figure('地方财政收入', '2014'),
    figure('地方一般公共预算收入', '2015', estimated),
  ],
  [
    'the share of services and that of the tertiary sector',
    'other_measure',
    figure('服务业占GDP比重', '2014', percent),
    figure('第三产业占比', '2015', { ...percent, ...estimated }),
  ],
  [
    'added value of services and the share of the tertiary sector',
    'other_measure',
    figure('服务业增加值', '2014'),
    figure('第三产业占比', '2015', { ...percent, ...estimated }),
  ],
  ['exports under two names', 'name_differs', figure('外贸出口', '2013'), figure('自营出口总额', '2014')],
  [
    'buildings by tax and by all taxes',
    'other_measure',
    figure('税收超亿元楼宇', '2014'),
    figure('全口径税收超亿元楼宇', '2015'),
  ],
  ['what was reached and a target', 'target', figure('到位外资', '2015'), figure('到位外资', '2016', target)],
  ['years with a gap between', 'years_apart', figure('到位外资', '2013'), figure('到位外资', '2015')],
  [
    'a final value and its own estimate',
    'years_apart',
    figure('地区生产总值', '2015', estimated),
    figure('地区生产总值', '2015', final),
  ],
  [
    'figures in two units',
    'other_measure',
    figure('到位外资', '2013'),
    figure('到位外资', '2014', { unit: '亿美元' }),
  ],
  ['indicators nobody sorted', 'other_measure', figure('甲', '2013'), figure('甲', '2014')],
  [
    'a year without a value',
    'no_value',
    figure('到位外资', '2013'),
    figure('到位外资', '2014', { value: null }),
  ],
])('no line joins %s: %s', (_title, why, before, after) => {
  expect(joinOf(before, after)).toEqual({ joined: false, why })
})
