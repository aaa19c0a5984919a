import { addDays, dayOf, timeOf } from '@domain/time/shanghai'

/** A moment as a visitor thinks of it: relative for two days, by its date otherwise. At +08:00. */
export interface DueDay {
  day: 'today' | 'tomorrow' | 'other'
  month: number
  date: number
  time: string
}

/** Places a moment against now. A moment that has passed on an earlier day is named by its date. */
export function dueDay(at: number, now: number): DueDay {
  const on = dayOf(at)
  const today = dayOf(now)
  const day = on === today ? 'today' : on === addDays(today, 1) ? 'tomorrow' : 'other'
  return { day, month: Number(on.slice(5, 7)), date: Number(on.slice(8)), time: timeOf(at) }
}
