import type { Figure } from '@contract/content/knowledge'

/** The years and spans of years there are figures of, single years first. */
export function figureYears(figures: readonly Figure[]): string[] {
  const years = [...new Set(figures.map(({ yearText }) => yearText))]
  return years.sort((a, b) => a.length - b.length || a.localeCompare(b))
}

/** Whether everything given for a year is a target. */
export function isAllTargets(figures: readonly Figure[], year: string): boolean {
  return figures.filter(({ yearText }) => yearText === year).every(({ status }) => status === 'target')
}

/** The last single year that is more than targets; the first entry where there is none. */
export function lastReported(figures: readonly Figure[]): string | undefined {
  const years = figureYears(figures)
  const single = years.filter((year) => /^\d{4}$/u.test(year) && !isAllTargets(figures, year))
  return single.at(-1) ?? years[0]
}
