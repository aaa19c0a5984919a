import type { Event } from '@contract/content/event'

/** An event people register for: it has a time of its own and a number of seats. */
export function takesRegistrations(
  event: Event,
): event is Event & { startAt: number; endAt: number; seats: number } {
  return event.startAt !== undefined && event.endAt !== undefined && event.seats !== undefined
}
