import { timeOf } from '@domain/time/shanghai'

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** Which greeting fits an instant (epoch ms) at +08:00: morning until noon, evening from 18:00 to 4:59. */
export function partOfDay(at: number): PartOfDay {
  const time = timeOf(at)
  if (time >= '18:00' || time < '05:00') return 'evening'
  return time < '12:00' ? 'morning' : 'afternoon'
}
