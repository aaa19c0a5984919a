import { addDays, atDayTime, dayOf } from '../time/shanghai'

const BEGIN = '21:00'
const END = '09:00'

/**
 * When a message that nobody waits for may go out: the same moment by day, 9:00 of the same or the next day between
 * 21:00 and 9:00. Epoch ms, at +08:00.
 */
export function afterQuietHours(now: number): number {
  const today = dayOf(now)
  const morning = atDayTime(today, END)
  if (now < morning) return morning
  return now < atDayTime(today, BEGIN) ? now : atDayTime(addDays(today, 1), END)
}
