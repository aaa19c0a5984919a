import type { SeriesPoint } from '@domain/figures/read-series'
import type { FigureWords } from './copy'
import { fullValue, valueText } from './value-text'

/** A chart read out: 地区生产总值：2013年 643.57 亿元，…2015年 764.00 亿元（报告预计 765）. */
export function spokenSeries(
  { name, points }: { name: string; points: readonly SeriesPoint[] },
  words: FigureWords,
): string {
  const values = points.map(({ year, figure, estimate }) => {
    const beside = estimate === undefined ? '' : words.besideValue(valueText(estimate))
    return `${words.yearValue(year, fullValue(figure, words))}${beside}`
  })
  return words.chartOf(name, values.join(words.listSeparator))
}
