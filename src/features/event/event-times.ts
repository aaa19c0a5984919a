import type { Event } from '@contract/content/event'
import { dayOf } from '@domain/time/shanghai'

export interface EventMonth {
  /** `2026-12` */
  month: string
  events: Event[]
}

export interface EventsByTime {
  today: Event[]
  upcoming: EventMonth[]
  /** Over, newest first; reported ones whose time is not stated stand last. */
  past: Event[]
}

/** An event with a time of its own. */
export type DatedEvent = Event & { startAt: number }

export function isDated(event: Event): event is DatedEvent {
  return event.startAt !== undefined
}

/** When an event is over; a reported one always is. */
function endOf(event: Event): number {
  return event.endAt ?? event.startAt ?? 0
}

/** The year an event took place in, from its own time or from the words of its report. */
export function yearOf(event: Event): string | null {
  if (isDated(event)) return dayOf(event.startAt).slice(0, 4)
  return /(?:19|20)\d{2}/u.exec(event.timeText ?? '')?.[0] ?? null
}

/** Today's (also those that ended today), what comes by month, and what is over. Days are Asia/Shanghai days. */
export function eventsByTime(events: readonly Event[], now: number): EventsByTime {
  const day = dayOf(now)
  const dated = events.filter(isDated).sort((a, b) => a.startAt - b.startAt)
  const today = dated.filter((event) => dayOf(event.startAt) <= day && day <= dayOf(endOf(event)))
  const upcoming: EventMonth[] = []
  for (const event of dated.filter(({ startAt }) => dayOf(startAt) > day)) {
    const month = dayOf(event.startAt).slice(0, 7)
    const last = upcoming.at(-1)
    if (last?.month === month) last.events.push(event)
    else upcoming.push({ month, events: [event] })
  }
  const past = events
    .filter((event) => !isDated(event) || dayOf(endOf(event)) < day)
    .sort((a, b) => (yearOf(b) ?? '').localeCompare(yearOf(a) ?? '') || endOf(b) - endOf(a))
  return { today, upcoming, past }
}

/** How a dated event stands at a moment. */
export type EventStage = 'ahead' | 'running' | 'ended'

export function stageOf(event: DatedEvent, now: number): EventStage {
  if (now >= endOf(event) && now >= event.startAt) return 'ended'
  return now >= event.startAt ? 'running' : 'ahead'
}
