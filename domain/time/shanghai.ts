/**
 * Days and clock times in Asia/Shanghai at a fixed +08:00: China keeps no summer time, and mini-program
 * engines carry no time-zone data. Instants are epoch milliseconds UTC.
 */
export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE
const OFFSET = 8 * 60 * MINUTE

/** The calendar day of an instant, `2026-11-26`. */
export function dayOf(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(0, 10)
}

/** The instant at which a day begins. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - OFFSET
}

/** The instant of a clock time (`14:00`) on a day. */
export function atDayTime(day: string, time: string): number {
  const [hours, minutes] = time.split(':')
  return startOfDay(day) + (Number(hours) * 60 + Number(minutes)) * MINUTE
}

/** The day `offset` days after another; negative goes back. */
export function addDays(day: string, offset: number): string {
  return dayOf(startOfDay(day) + offset * DAY)
}

/** 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(startOfDay(day) + OFFSET).getUTCDay() || 7
}

/** The clock time of an instant, `14:00`. */
export function timeOf(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(11, 16)
}
