import { dayOf, timeOf, weekdayOf } from '@domain/time/shanghai'
import type { eventCopy } from './copy'
import type { DatedEvent } from './event-times'

type Words = Pick<(typeof eventCopy)['zh'], 'when' | 'until' | 'weekdays'>

const partsOf = (day: string) => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8)) })

/** `12月3日 周四 14:00–17:00`; an event that ends on another day names it. Days and times at +08:00. */
export function whenText({ startAt, endAt }: DatedEvent, words: Words): string {
  const first = dayOf(startAt)
  return words.when({
    ...partsOf(first),
    weekday: words.weekdays[weekdayOf(first) - 1] ?? '',
    from: timeOf(startAt),
    to: endAt === undefined ? '' : endText(first, endAt, words),
  })
}

function endText(first: string, endAt: number, words: Words): string {
  const last = dayOf(endAt)
  if (last === first) return `–${timeOf(endAt)}`
  const { month, day } = partsOf(last)
  return words.until(month, day, timeOf(endAt))
}
