import type { Event } from '@contract/content/event'
import { atDayTime, dayOf } from '@domain/time/shanghai'

type AgendaItem = Event['agenda'][number]

export interface TimedItem extends AgendaItem {
  state: 'done' | 'current' | 'next'
}

/** The agenda with what is over, what runs now and what follows, on the day `now` lies in. */
export function timedAgenda(event: Event, now: number): TimedItem[] {
  const day = dayOf(now)
  return event.agenda.map((item) => {
    const isOver = now >= atDayTime(day, item.to)
    const state = isOver ? 'done' : now >= atDayTime(day, item.from) ? 'current' : 'next'
    return { ...item, state }
  })
}

/** What runs now, else what follows next; undefined when nothing of it is left. */
export function agendaNow(event: Event, now: number): TimedItem | undefined {
  const items = timedAgenda(event, now)
  return items.find(({ state }) => state === 'current') ?? items.find(({ state }) => state === 'next')
}
