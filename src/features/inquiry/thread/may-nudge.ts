import { workingDayOf } from '@domain/time/add-working-minutes'
import { mondayToFriday } from '@domain/time/work-calendar'

/**
 * Whether the person may ask to hurry again. The phone knows Monday to Friday only; on a public holiday the
 * server, which knows the calendar, has the last word (ALREADY_NUDGED).
 */
export function mayNudge(nudgedOn: string | null, now: number): boolean {
  return nudgedOn === null || nudgedOn < workingDayOf(now, mondayToFriday)
}
