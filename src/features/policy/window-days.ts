import type { ClauseWindow } from '@contract/policy/clause'

/** The window that counts on a day: the one that is open, else the next one, else the one that has passed. */
export interface WindowDays {
  state: 'open' | 'before' | 'after'
  /** `2026-11-26`; null where the text sets no such end. */
  from: string | null
  to: string | null
}

const isYearly = (moment: string | null | undefined) => /^\d{2}-\d{2}/u.test(moment ?? '')

/** The day of a moment as it is written; contents are written in Beijing time. */
function dayIn(moment: string | null | undefined, year: number): string | null {
  if (!moment) return null
  const [day = ''] = moment.split('T')
  return isYearly(day) ? `${year}-${day}` : day
}

function inYear({ opens, closes }: ClauseWindow, year: number): Pick<WindowDays, 'from' | 'to'> {
  const from = dayIn(opens, year)
  const to = dayIn(closes, year)
  const crosses = isYearly(closes) && from !== null && to !== null && to < from
  return { from, to: crosses ? dayIn(closes, year + 1) : to }
}

function stateOn({ from, to }: Pick<WindowDays, 'from' | 'to'>, today: string): WindowDays['state'] {
  if (from !== null && today < from) return 'before'
  return to !== null && to < today ? 'after' : 'open'
}

/**
 * When applications are taken, seen from `today`. Null where the text says nothing; without an end in the text (常年,
 * 免申即享) it is open with no days. The engine judges the same to the minute (`windowState`); here whole days do.
 */
export function windowDays(window: ClauseWindow | null | undefined, today: string): WindowDays | null {
  if (!window) return null
  if (!window.opens && !window.closes) return { state: 'open', from: null, to: null }
  const year = Number(today.slice(0, 4))
  const repeats = isYearly(window.opens) || isYearly(window.closes)
  const years = repeats ? [year - 1, year, year + 1] : [year]
  const all = years
    .map((one) => inYear(window, one))
    .map((days) => ({ ...days, state: stateOn(days, today) }))
  return (
    all.find(({ state }) => state === 'open') ?? all.find(({ state }) => state === 'before') ?? all[0] ?? null
  )
}
