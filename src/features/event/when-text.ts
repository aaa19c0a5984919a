import type { Locale } from '@contract/errors'
import { englishMoment } from '@domain/time/english-moment'
import { dayOf, timeOf } from '@domain/time/shanghai'
import { formatDay, formatMoment, formatWeekday } from '@/platform/time/format-moment'
import type { DatedEvent } from './event-times'

/** `12月3日 周四 14:00–17:00` or `Thu 3 Dec 2026, 14:00–17:00`; an event that ends on another day names it. Days and times at +08:00. */
export function whenText(
  { startAt, endAt }: Pick<DatedEvent, 'startAt' | 'endAt'>,
  language: Locale,
): string {
  const first = dayOf(startAt)
  const weekday = formatWeekday(first, language)
  const start =
    language === 'zh'
      ? `${formatDay(first, language)} ${weekday} ${timeOf(startAt)}`
      : `${weekday} ${englishMoment(startAt)}`
  if (endAt === undefined) return start
  return `${start}–${dayOf(endAt) === first ? timeOf(endAt) : formatMoment(endAt, language)}`
}
