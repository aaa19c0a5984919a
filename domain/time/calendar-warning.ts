import { dayOf } from './shanghai'
import type { WorkCalendar } from './work-calendar'

/** From November on, whether next year's calendar is still missing; staff then enter it. */
export function calendarWarning(now: number, calendar: WorkCalendar): boolean {
  const [year, month] = dayOf(now).split('-').map(Number)
  if (year === undefined || month === undefined) return false
  return !calendar.knowsYear(year) || (month >= 11 && !calendar.knowsYear(year + 1))
}
