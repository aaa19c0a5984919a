const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Relative time is used only within two days of the moment. */
const IN_HOURS_UNTIL = 48 * HOUR

export interface DueDistance {
  count: number
  unit: 'minute' | 'hour' | 'day'
  /** The moment has come or passed. */
  past: boolean
}

/** How far `due` is from `now` (epoch ms) in one whole unit: minutes under an hour, hours up to two days, days. */
export function dueDistance(due: number, now: number): DueDistance {
  const past = now >= due
  const distance = Math.abs(due - now)
  if (distance < HOUR) return { count: Math.floor(distance / MINUTE), unit: 'minute', past }
  if (distance < IN_HOURS_UNTIL) return { count: Math.floor(distance / HOUR), unit: 'hour', past }
  return { count: Math.floor(distance / DAY), unit: 'day', past }
}
