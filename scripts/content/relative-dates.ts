import { addDays, atDayTime } from '@domain/time/shanghai'

const RELATIVE = /^today(?<offset>[+-]\d{1,3})(?: (?<time>(?:[01]\d|2[0-3]):[0-5]\d))?$/u
const DAY_AND_TIME = /^(?<day>\d{4}-\d{2}-\d{2}) (?<time>(?:[01]\d|2[0-3]):[0-5]\d)$/u

/** Whether a text is a date relative to the day of loading, which only demo content may use. */
export function isRelativeDate(text: string): boolean {
  return RELATIVE.test(text)
}

/**
 * Turns written dates into what the contract stores, everywhere in a value:
 * `today+9` to a day, `today+9 14:00` and `2026-12-03 14:00` to the instant at +08:00.
 */
export function resolveDates(value: unknown, today: string): unknown {
  if (typeof value === 'string') return resolveText(value, today)
  if (Array.isArray(value)) return value.map((part) => resolveDates(part, today))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolveDates(part, today)]))
}

function resolveText(text: string, today: string): string | number {
  const relative = RELATIVE.exec(text)?.groups
  if (relative !== undefined) {
    const day = addDays(today, Number(relative.offset))
    return relative.time === undefined ? day : atDayTime(day, relative.time)
  }
  const written = DAY_AND_TIME.exec(text)?.groups
  return written === undefined ? text : atDayTime(written.day ?? '', written.time ?? '')
}
