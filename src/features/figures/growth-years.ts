import type { Figure } from '@contract/content/knowledge'

const SINGLE_YEAR = /^\d{4}$/u

/** The years for which growth of any of these indicators is stated; whether all of it was an estimate then. */
export function growthYears(indicators: readonly string[], figures: readonly Figure[]) {
  const stated = figures.filter(
    ({ indicator, yearText, growthPercent }) =>
      growthPercent !== undefined && SINGLE_YEAR.test(yearText) && indicators.includes(indicator),
  )
  return [...new Set(stated.map(({ yearText }) => yearText))].sort().map((year) => ({
    year,
    estimated: stated
      .filter(({ yearText }) => yearText === year)
      .every(({ status }) => status === 'estimated'),
  }))
}
