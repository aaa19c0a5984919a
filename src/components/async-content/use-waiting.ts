import { useEffect, useState } from 'react'

/** A skeleton that flashes is worse than none, and one that never ends is worse than an error. */
const SHOW_AFTER_MS = 300
const GIVE_UP_AFTER_MS = 8_000

export type Waiting = 'brief' | 'visible' | 'too-long'

/** How long `waiting` has been true: under 300 ms, under 8 s, or longer. `attempt` starts the clock anew. */
export function useWaiting(waiting: boolean, attempt: number): Waiting {
  const [phase, setPhase] = useState<Waiting>('brief')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts the clock anew
  useEffect(() => {
    setPhase('brief')
    if (!waiting) return
    const show = setTimeout(() => setPhase('visible'), SHOW_AFTER_MS)
    const giveUp = setTimeout(() => setPhase('too-long'), GIVE_UP_AFTER_MS)
    return () => {
      clearTimeout(show)
      clearTimeout(giveUp)
    }
  }, [waiting, attempt])
  return phase
}
