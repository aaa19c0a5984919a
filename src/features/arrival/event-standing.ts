import type { Event } from '@contract/content/event'
import { eventState, type MainButton, mainButtonOf } from '@domain/arrival/main-button'
import { dayOf, startOfDay } from '@domain/time/shanghai'

export interface Standing {
  /** `before` the event's first day, `here` on its days, `over` once it has ended. */
  phase: 'before' | 'here' | 'over'
  main: MainButton
}

/** How an event stands for somebody who scanned its code. Nobody holds a registration here yet. */
export function eventStanding({ startAt = 0, endAt, seats }: Event, now: number): Standing {
  const end = endAt ?? startAt
  const main = mainButtonOf[eventState({ endAt: end, registered: false, freeSeats: seats ?? null, now })]
  const phase = now >= end ? 'over' : now < startOfDay(dayOf(startAt)) ? 'before' : 'here'
  return { phase, main }
}
