import { addDays, atDayTime } from '@domain/time/shanghai'

const RELATIVE = /^today(?<offset>[+-]\d{1,3})(?: (?<time>(?:[01]\d|2[0-3]):[0-5]\d))?$/u
const DAY_AND_TIME = /^(?<day>\d{4}-\d{2}-\d{2}) (?<time>(?:[01]\d|2[0-3]):[0-5]\d)$/u

/** Whether a text is a date relative to the day of loading, which only demo content may use. */
export function isRelativeDate(text: string): boolean {
  return RELATIVE.test(text)
}

/** How a day with a time is stored. */
type Stored = (day: string, time: string) => string | number

/** In the terms of a clause, which are a document of their own: `2026-12-03T14:00+08:00`. */
const asText: Stored = (day, time) => `${day}T${time}+08:00`

/**
 * Turns written dates into what the contract stores, everywhere in a value:
 * `today+9` to a day, `today+9 14:00` and `2026-12-03 14:00` to the instant at +08:00; inside `terms` to a moment as
 * text.
 */
export function resolveDates(value: unknown, today: string, stored: Stored = atDayTime): unknown {
  if (typeof value === 'string') return resolveText(value, today, stored)
  if (Array.isArray(value)) return value.map((part) => resolveDates(part, today, stored))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      resolveDates(part, today, key === 'terms' ? asText : stored),
    ]),
  )
}

function resolveText(text: string, today: string, stored: Stored): string | number {
  const relative = RELATIVE.exec(text)?.groups
  if (relative !== undefined) {
    const day = addDays(today, Number(relative.offset))
    return relative.time === undefined ? day : stored(day, relative.time)
  }
  const written = DAY_AND_TIME.exec(text)?.groups
  return written === undefined ? text : stored(written.day ?? '', written.time ?? '')
}
