/** One measured figure. `ratio` > 1 when ours is better than the baseline; null where nothing is compared. */
export interface Figure {
  name: string
  value: number
  unit: string
  baseline: number | null
  ratio: number | null
  /** What the baseline is. */
  against?: string
  /** How the value is made up. */
  detail?: string
}

/** A figure of which less is better. */
export function lessIsBetter(
  figure: Pick<Figure, 'name' | 'value' | 'unit' | 'detail'>,
  baseline: { value: number; name: string },
): Figure {
  const ratio = figure.value === 0 ? 1 : Math.round((baseline.value / figure.value) * 100) / 100
  return { ...figure, baseline: baseline.value, ratio, against: baseline.name }
}

/** A figure that is told without a comparison. */
export function information(figure: Pick<Figure, 'name' | 'value' | 'unit' | 'detail'>): Figure {
  return { ...figure, baseline: null, ratio: null }
}

/** The baseline of a figure that has a limit: being worse than it is a failure. */
export const MOST_ALLOWED = 'the most allowed'
