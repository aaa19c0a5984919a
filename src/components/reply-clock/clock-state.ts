const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** In the last fifth of the time the clock warns. */
const WARN_FROM = 0.8

export interface ClockState {
  tone: 'brand' | 'warn' | 'danger'
  overdue: boolean
  /** From 0 (just received) to 1 (due or past it). */
  elapsed: number
  days: number
  hours: number
  minutes: number
}

export interface ClockTimes {
  /** When the clock started, epoch ms. */
  from: number
  /** When the reply is expected, epoch ms. */
  due: number
  now: number
}

/** What a reply clock shows: the time left (or past), in whole minutes, and how urgent that is. */
export function clockState({ from, due, now }: ClockTimes): ClockState {
  const overdue = now >= due
  const elapsed = due <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (due - from)))
  const distance = Math.abs(due - now)
  const calm = elapsed >= WARN_FROM ? 'warn' : 'brand'
  return {
    tone: overdue ? 'danger' : calm,
    overdue,
    elapsed,
    days: Math.floor(distance / DAY),
    hours: Math.floor((distance % DAY) / HOUR),
    minutes: Math.floor((distance % HOUR) / MINUTE),
  }
}
