/** A scale of the chart: from its foot to its top, with a line at each tick. */
export interface Axis {
  from: number
  to: number
  /** Printed beside the lines, the lowest first. */
  ticks: readonly string[]
}

const INTERVALS = 3
const ROUND = [1, 1.5, 2, 2.5, 5, 10] as const
/** Below this share of the greatest value the scale starts at zero. */
const CLOSE_TOGETHER = 0.6

function steps(range: number): number[] {
  const power = 10 ** Math.floor(Math.log10(range / INTERVALS))
  return ROUND.map((round) => round * power)
}

const printed = (value: number, step: number) =>
  String(Number(value.toFixed(Math.max(0, 2 - Math.floor(Math.log10(step))))))

/**
 * A scale of three round steps that holds every value. It starts at zero unless the values lie close together;
 * then its lowest tick says where it starts.
 */
export function axisFor(values: readonly number[]): Axis {
  const most = Math.max(...values)
  const least = Math.min(...values)
  const fromZero = most === least || least < most * CLOSE_TOGETHER
  const footOf = (step: number) => (fromZero ? 0 : Math.floor(least / step) * step)
  const range = fromZero ? most : most - least
  const candidates = [...steps(range), ...steps(range * 10)]
  const step = candidates.find((one) => footOf(one) + INTERVALS * one >= most) ?? most
  const from = footOf(step)
  const ticks = Array.from({ length: INTERVALS + 1 }, (_, index) => printed(from + index * step, step))
  return { from, to: from + INTERVALS * step, ticks }
}

/** How far below the top of the scale a value stands, in percent of its height. */
export function depthOf(value: number, { from, to }: Axis): number {
  return ((to - value) / (to - from)) * 100
}
