import type { Event } from '@contract/content/event'
import { eventState } from '@domain/arrival/main-button'
import { takesRegistrations } from '@domain/event/takes-registrations'
import { dayOf } from '@domain/time/shanghai'
import type { Loadable } from '@/components/async-content/loadable'
import type { EventStanding } from '@/platform/registration'
import { isDated, stageOf } from './event-times'

/** What one can do with an event: exactly one thing at a time. */
export type EventAction =
  | { kind: 'loading' | 'register' | 'register_here' | 'full' | 'ask' | 'others' }
  | { kind: 'ticket'; registration: string }

/**
 * The one action of an event's page at `now`. Where registration is not offered, or nobody could be asked
 * about the seats, a question is the way on.
 */
export function eventAction(event: Event, standing: Loadable<EventStanding>, now: number): EventAction {
  if (!isDated(event) || stageOf(event, now) === 'ended') return { kind: 'others' }
  if (!takesRegistrations(event)) return { kind: 'ask' }
  if (standing.status === 'loading') return { kind: 'loading' }
  if (standing.status === 'failed') return { kind: 'ask' }
  const { seats, registration } = standing.data
  // Seats may be `over` before the event is: where nobody is registered at the door.
  if ((seats.state === 'none' || seats.state === 'over') && registration === null) return { kind: 'ask' }
  const { endAt, startAt } = event
  switch (eventState({ endAt, registered: registration !== null, freeSeats: seats.free, now })) {
    case 'registered':
      return { kind: 'ticket', registration: registration?.id ?? '' }
    case 'full':
      return { kind: 'full' }
    case 'over':
      return { kind: 'others' }
    case 'open':
      return { kind: dayOf(now) >= dayOf(startAt) ? 'register_here' : 'register' }
  }
}
