import type { SeriesPoint, ValuedFigure } from '@domain/figures/read-series'
import { type Axis, depthOf } from './chart-axis'

/** Where marks stand, in percent of the chart from its left and its top. */
export interface Spot {
  left: number
  top: number
}

export interface Mark extends Spot {
  key: string
  figure: ValuedFigure
  /** An estimate or a target: drawn as an outline. */
  hollow: boolean
  /** The estimate beside a final value. */
  beside?: { figure: ValuedFigure; top: number }
}

export interface Line {
  key: string
  from: Spot
  to: Spot
}

const LEFT = 10
const RIGHT = 85
/** Leaves room for the estimate beside the last point. */
const RIGHT_BESIDE = 68
const MIDDLE = 50

function leftOf(year: string, years: readonly string[], right: number): number {
  if (years.length < 2) return MIDDLE
  return LEFT + (years.indexOf(year) / (years.length - 1)) * (right - LEFT)
}

/** How far from the left each year stands. */
export function yearSpots(years: readonly string[], hasBeside: boolean): { year: string; left: number }[] {
  return years.map((year) => ({ year, left: leftOf(year, years, hasBeside ? RIGHT_BESIDE : RIGHT) }))
}

/** The marks of one series on a scale it may share with others. */
export function marksOf(
  points: readonly SeriesPoint[],
  spots: readonly { year: string; left: number }[],
  axis: Axis,
) {
  return points.map(({ year, figure, estimate }): Mark => {
    const left = spots.find((spot) => spot.year === year)?.left ?? MIDDLE
    return {
      key: figure.id,
      figure,
      left,
      top: depthOf(Number(figure.value), axis),
      hollow: figure.status === 'estimated' || figure.status === 'target',
      ...(estimate === undefined
        ? {}
        : { beside: { figure: estimate, top: depthOf(Number(estimate.value), axis) } }),
    }
  })
}

/** The lines that the series may have, and no other. */
export function linesOf(points: readonly SeriesPoint[], marks: readonly Mark[]): Line[] {
  return points.flatMap(({ joined }, index) => {
    const from = marks[index - 1]
    const to = marks[index]
    return joined && from !== undefined && to !== undefined ? [{ key: to.key, from, to }] : []
  })
}

/** A line as the outline of a thin band, for CSS `clip-path`: the one way to draw one without a picture. */
export function bandOf({ from, to }: Line, halfWidth: string): string {
  const corner = ({ left, top }: Spot, sign: '+' | '-') => `${left}% calc(${top}% ${sign} ${halfWidth})`
  return `polygon(${corner(from, '-')}, ${corner(to, '-')}, ${corner(to, '+')}, ${corner(from, '+')})`
}
