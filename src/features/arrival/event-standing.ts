import type { Event } from '@contract/content/event'
import { eventState, type MainButton, mainButtonOf } from '@domain/arrival/main-button'
import { dayOf, startOfDay } from '@domain/time/shanghai'

export interface Standing {
  /** `before` the event's first day, `here` on its days, `over` once it has ended. */
  phase: 'before' | 'here' | 'over'
  main: MainButton
}

/** What is known of the seats and of the visitor's own registration. */
export interface KnownSeats {
  registered: boolean
  /** Null where they are not known or without limit. */
  freeSeats: number | null
}

const nothingKnown: KnownSeats = { registered: false, freeSeats: null }

/** How an event stands for somebody who scanned its code. */
export function eventStanding(
  { startAt = 0, endAt }: Event,
  now: number,
  known: KnownSeats = nothingKnown,
): Standing {
  const end = endAt ?? startAt
  const main = mainButtonOf[eventState({ endAt: end, ...known, now })]
  const phase = now >= end ? 'over' : now < startOfDay(dayOf(startAt)) ? 'before' : 'here'
  return { phase, main }
}
