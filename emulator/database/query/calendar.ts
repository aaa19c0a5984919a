import { requestFailed } from '../refusal'

const minuteMs = 60_000
const dayMs = 86_400_000

/** What a clock on the wall of a time zone shows, read through the UTC getters of `wall`. */
export interface WallTime {
  wall: Date
  offsetMinutes: number
}

/** The wall time of a moment; a zone is an Olson name or an offset such as +08, +0800 or +08:00. */
export function wallTime(moment: Date, zone: string | undefined): WallTime {
  const offsetMinutes = zone === undefined ? 0 : zoneOffset(zone, moment)
  return { wall: new Date(moment.getTime() + offsetMinutes * minuteMs), offsetMinutes }
}

/** The moment at which a wall clock of a zone shows `wallMs` (read as if it were UTC). */
export function momentOfWall(wallMs: number, zone: string | undefined): Date {
  if (zone === undefined) return new Date(wallMs)
  const guess = new Date(wallMs - zoneOffset(zone, new Date(wallMs)) * minuteMs)
  return new Date(wallMs - zoneOffset(zone, guess) * minuteMs)
}

/** Day of the year, beginning with 1. */
export function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / dayMs) + 1
}

/** Week of the year, beginning on Sunday; the days before the first Sunday are week 0. */
export function weekOfYear(wall: Date): number {
  return Math.floor((dayOfYear(wall) + 6 - wall.getUTCDay()) / 7)
}

/** ISO week and the year it belongs to, which is that of its Thursday. */
export function isoWeek(wall: Date): { week: number; year: number } {
  const thursday = new Date(wall.getTime() + (4 - isoDay(wall)) * dayMs)
  return { week: Math.ceil(dayOfYear(thursday) / 7), year: thursday.getUTCFullYear() }
}

/** Monday is 1, Sunday 7. */
export function isoDay(wall: Date): number {
  return wall.getUTCDay() || 7
}

/** Midnight of a day given by its ISO week, as if at UTC. */
export function startOfIsoDay({ year, week, day }: { year: number; week: number; day: number }): number {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const firstMonday = fourth.getTime() - (isoDay(fourth) - 1) * dayMs
  return firstMonday + ((week - 1) * 7 + day - 1) * dayMs
}

const formats = new Map<string, Intl.DateTimeFormat>()

function zoneOffset(zone: string, moment: Date): number {
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (offset !== null) return minutesOf(offset)
  if (zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0
  const name = formatOf(zone)
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value
  return minutesOf(/^GMT([+-])(\d{2}):?(\d{2})?/.exec(name ?? ''))
}

function minutesOf(match: RegExpExecArray | null): number {
  if (match === null) return 0
  const [, sign, hours, minutes = '0'] = match
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
    return format
  } catch {
    throw requestFailed(`unrecognized time zone identifier: "${zone}"`)
  }
}
