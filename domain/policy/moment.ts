import { addDays, DAY, dayOf, startOfDay } from '../time/shanghai'

/** A day in Beijing, or an instant with its day. */
export interface Moment {
  day: string
  /** Epoch ms UTC; of a day its beginning. */
  at: number
  isDay: boolean
}

const SHAPE =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u

const isRealDay = (day: string) => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

/** The moment a text writes, `2026-03-31` or `2026-03-31T23:00+08:00` (Beijing where no zone is given), else null. */
export function parseMoment(text: string): Moment | null {
  const groups = SHAPE.exec(text.trim())?.groups
  const day = groups?.day
  if (day === undefined || !isRealDay(day)) return null
  if (groups?.time === undefined) return { day, at: startOfDay(day), isDay: true }
  const at = Date.parse(`${day}T${groups.time}${groups.zone ?? '+08:00'}`)
  return Number.isNaN(at) ? null : { day: dayOf(at), at, isDay: false }
}

/** Days from one day to another, both counted; 0 or less when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (startOfDay(to) - startOfDay(from)) / DAY + 1
}

export function daysInYear(year: number): number {
  return daysBetween(`${pad(year)}-01-01`, `${pad(year)}-12-31`)
}

const pad = (year: number) => String(year).padStart(4, '0')

/** The last day of a term of months that begins on a day: 24 months from 2019-03-01 end on 2021-02-28. */
export function lastDayOfTerm(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const first = `${pad(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}-01`
  const sameDay = addDays(first, day - 1)
  // A month without that day: the term ends with the month.
  return sameDay.slice(0, 7) === first.slice(0, 7)
    ? addDays(sameDay, -1)
    : addDays(`${sameDay.slice(0, 7)}-01`, -1)
}

/** Before, same or after; a day and an instant are compared by day. */
export function compareMoments(a: Moment, b: Moment): number {
  if (!a.isDay && !b.isDay) return a.at - b.at
  return a.day === b.day ? 0 : a.day < b.day ? -1 : 1
}
