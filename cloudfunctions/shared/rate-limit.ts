/** First guard against floods, in the instance's memory: it costs no request and forgets with the instance. */
const WINDOW_MS = 10_000
const LIMITS = { reads: 120, changes: 30 }
const MOST_SUBJECTS = 5_000

const windows = new Map<string, { from: number; reads: number; changes: number }>()

/** Counts a call; gives the ms to wait when there were too many, otherwise null. */
export function overLimit(subject: string, changes: boolean, at: number): number | null {
  if (windows.size > MOST_SUBJECTS) windows.clear()
  const current = windows.get(subject)
  const window = current && at - current.from < WINDOW_MS ? current : { from: at, reads: 0, changes: 0 }
  const kind = changes ? 'changes' : 'reads'
  window[kind] += 1
  windows.set(subject, window)
  return window[kind] > LIMITS[kind] ? Math.max(window.from + WINDOW_MS - at, 1_000) : null
}
