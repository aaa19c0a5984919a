import type { Event } from '@contract/content/event'
import { takesRegistrations } from '../event/takes-registrations'
import type { PlannedSlot } from './plan-slots'

/** The one slot of an event. Slots of visits carry a day and a time, so the two never meet. */
export function eventSlotId(event: string): string {
  return `event:${event}`
}

/** One person takes one seat, is registered at once, and may give it back until the event ends. */
function ruleOf(event: Event): PlannedSlot['rule'] {
  return {
    confirm: 'auto',
    answerMinutes: 0,
    cancelMinutes: 0,
    maxVisitors: 1,
    focus: [],
    meetingPoint: event.venue ?? null,
    title: event.title,
  }
}

/**
 * The slots of all events that have seats and a time and are not over. They close when the event ends: whoever
 * comes to the door while seats are left gets one, unless the content says that nobody is registered there.
 */
export function planEventSlots(events: readonly Event[], now: number): PlannedSlot[] {
  return events
    .filter(takesRegistrations)
    .filter(({ endAt }) => endAt > now)
    .map((event) => ({
      _id: eventSlotId(event.id),
      kind: 'event',
      resource: eventSlotId(event.id),
      place: '',
      startAt: event.startAt,
      endAt: event.endAt,
      closesAt: event.onSite === false ? event.startAt : event.endAt,
      capacity: event.seats,
      rule: ruleOf(event),
      demo: event.demo === true,
    }))
}
