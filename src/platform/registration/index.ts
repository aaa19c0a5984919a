import type { EventSeats, RegistrationView } from '@contract/event/view'
import type { Loadable } from '@/components/async-content/loadable'
import { call } from '../call'
import type { Outcome } from '../call/outcome'
import { useQuery } from '../query/use-query'
import { registrationFor } from './registration-for'

/** How an event stands for the person in front of the screen. */
export interface EventStanding {
  seats: EventSeats
  /** The person's registration that still counts. */
  registration: RegistrationView | null
}

async function loadStanding(event: string): Promise<Outcome<EventStanding>> {
  const [seats, mine] = await Promise.all([call('event.seats', { event }), call('event.mine', {})])
  if (!seats.ok) return seats
  if (!mine.ok) return mine
  const registration = registrationFor(event, mine.data.items, Date.now())
  return { ok: true, data: { seats: seats.data, registration } }
}

/** Seats left of an event and the visitor's own registration; asked again whenever the page is shown. */
export function useEventStanding(event: string): Loadable<EventStanding> {
  return useQuery(`event.standing:${event}`, () => loadStanding(event)).state
}
