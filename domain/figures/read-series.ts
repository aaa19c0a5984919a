import type { Figure } from '@contract/content/knowledge'
import { joinOf } from './join-figures'
import type { SeriesRule } from './series'

/** A figure that has a value. */
export type ValuedFigure = Figure & { value: string }

/** What is drawn of one year. */
export interface SeriesPoint {
  year: string
  figure: ValuedFigure
  /** The estimate that the final value replaced; it stands beside, never in the line. */
  estimate?: ValuedFigure
  /** A line leads here from the point before. */
  joined: boolean
}

const SINGLE_YEAR = /^\d{4}$/u
const preference: readonly Figure['status'][] = ['final', 'actual', 'estimated', 'target']

const hasValue = (figure: Figure): figure is ValuedFigure => figure.value !== null

function pointOf(year: string, figures: readonly ValuedFigure[]): Omit<SeriesPoint, 'joined'>[] {
  const [figure] = [...figures].sort((a, b) => preference.indexOf(a.status) - preference.indexOf(b.status))
  if (figure === undefined) return []
  const estimate = figures.find(({ status }) => status === 'estimated')
  return [{ year, figure, ...(figure.status === 'final' && estimate !== undefined ? { estimate } : {}) }]
}

/** The points of a series by year, a final value before an estimate. Figures without a value are no points. */
export function readSeries(rule: SeriesRule, figures: readonly Figure[]): SeriesPoint[] {
  const own = figures
    .filter(hasValue)
    .filter(({ indicator, yearText }) => rule.indicators.includes(indicator) && SINGLE_YEAR.test(yearText))
  const years = [...new Set(own.map(({ yearText }) => yearText))].sort()
  const points = years.flatMap((year) =>
    pointOf(
      year,
      own.filter(({ yearText }) => yearText === year),
    ),
  )
  return points.map((point, index) => {
    const before = points[index - 1]
    return { ...point, joined: before !== undefined && joinOf(before.figure, point.figure).joined }
  })
}

/** The growth a report states for an indicator and year, as it prints it; never computed from levels. */
export function statedGrowth(figures: readonly Figure[], indicator: string, year: string) {
  return figures.find(
    (figure) =>
      figure.indicator === indicator && figure.yearText === year && figure.growthPercent !== undefined,
  )?.growthPercent
}
