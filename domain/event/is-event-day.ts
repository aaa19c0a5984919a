import { dayOf, startOfDay } from '../time/shanghai'

/** Whether somebody may be at an event: from the first moment of its first day at +08:00 until it ends. */
export function isEventDay(event: { startAt: number; endAt: number }, now: number): boolean {
  return now >= startOfDay(dayOf(event.startAt)) && now < event.endAt
}
