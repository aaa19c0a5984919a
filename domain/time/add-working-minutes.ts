import { addDays, atDayTime, dayOf, MINUTE } from './shanghai'
import type { WorkCalendar } from './work-calendar'

export interface WorkingPeriod {
  from: string
  to: string
}

export interface WorkingMoment {
  at: number
  /** True when a day on the way belongs to a year that no calendar knows. */
  assumedCalendar: boolean
}

/** A reply limit never spans more than this many days; a calendar without working days ends here. */
const FURTHEST_DAYS = 1_000

/**
 * The moment at which `minutes` working minutes have passed since `from`: only the periods of working
 * days count. Minutes that end exactly with a period end there, not at the next period's start.
 */
export function addWorkingMinutes(
  from: number,
  minutes: number,
  rules: { hours: readonly WorkingPeriod[]; calendar: WorkCalendar },
): WorkingMoment | null {
  if (rules.hours.length === 0) return null
  let remaining = minutes * MINUTE
  let assumedCalendar = false
  for (let offset = 0; offset < FURTHEST_DAYS; offset += 1) {
    const day = addDays(dayOf(from), offset)
    assumedCalendar ||= !rules.calendar.knowsYear(Number(day.slice(0, 4)))
    if (!rules.calendar.isWorkingDay(day)) continue
    for (const period of rules.hours) {
      const start = Math.max(atDayTime(day, period.from), from)
      const available = atDayTime(day, period.to) - start
      if (available <= 0) continue
      if (remaining <= available) return { at: start + remaining, assumedCalendar }
      remaining -= available
    }
  }
  return null
}

/** The last working day on or before an instant: 催一下 counts by it, so a weekend belongs to Friday. */
export function workingDayOf(at: number, calendar: WorkCalendar): string {
  let day = dayOf(at)
  for (let back = 0; back < FURTHEST_DAYS && !calendar.isWorkingDay(day); back += 1) day = addDays(day, -1)
  return day
}
