import type { Policy } from '@contract/content/policy'
import type { LibraryRow } from './outlook'

/** A day on which applications begin or end. */
export interface CalendarEntry {
  policy: Policy
  /** `2026-12-08` */
  day: string
  what: 'opens' | 'closes'
}

export interface WindowCalendar {
  /** In order of time; a month without entries is not listed. */
  months: { month: string; entries: CalendarEntry[] }[]
  /** Applications are taken at any time. */
  always: Policy[]
}

/**
 * 申报日历: the windows that are open or still to come, by the month of the next day that matters: the last day of an
 * open one, the first day of one to come.
 */
export function windowCalendar(rows: readonly LibraryRow[]): WindowCalendar {
  const entries = rows.flatMap(({ policy, outlook }) =>
    outlook.windows.flatMap(({ state, from, to }): CalendarEntry[] => {
      if (state === 'open') return to === null ? [] : [{ policy, day: to, what: 'closes' }]
      return state === 'before' && from !== null ? [{ policy, day: from, what: 'opens' }] : []
    }),
  )
  const inTime = entries.sort(
    (one, other) => one.day.localeCompare(other.day) || one.policy.order - other.policy.order,
  )
  const months = new Map<string, CalendarEntry[]>()
  for (const entry of inTime) {
    const month = entry.day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return {
    months: [...months].map(([month, list]) => ({ month, entries: list })),
    always: rows
      .filter(({ outlook }) => outlook.windows.some(({ state, to }) => state === 'open' && to === null))
      .map(({ policy }) => policy),
  }
}
