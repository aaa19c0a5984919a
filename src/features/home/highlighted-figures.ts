import type { Figure } from '@contract/content/knowledge'
import type { Locale } from '@contract/errors'

/** A figure of the strip: it has a value and a place in it. */
export type HighlightedFigure = Figure & {
  value: string
  highlight: NonNullable<Figure['highlight']>
}

const LONGEST_STRIP = 4

function isHighlighted(figure: Figure): figure is HighlightedFigure {
  return figure.highlight !== undefined && figure.value !== null
}

/** The figures of the first page's strip in their order; a figure without a published value is not one. */
export function highlighted(figures: readonly Figure[]): HighlightedFigure[] {
  return figures
    .filter(isHighlighted)
    .sort((a, b) => a.highlight.order - b.highlight.order)
    .slice(0, LONGEST_STRIP)
}

/** The value as printed; a percentage carries its sign. */
export function figureValue({ value, unit }: HighlightedFigure): string {
  return unit === '%' ? `${value}%` : value
}

/** What the figure is, its unit, and what stands beside it; in English where all of it is translated. */
export function figureLines({ unit, highlight }: HighlightedFigure, language: Locale = 'zh'): string[] {
  const {
    label,
    beside,
    unit: shown = unit,
  } = (language === 'zh' ? undefined : highlight.en) ?? {
    ...highlight,
    unit,
  }
  return [label, ...(shown === '%' || shown === '' ? [] : [shown]), ...(beside === undefined ? [] : [beside])]
}
