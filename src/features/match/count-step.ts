import type { CountedStep } from '@contract/policy/actions'
import { call } from '@/platform/call'
import { keepMatch, keptMatch } from './kept-match'

/**
 * Counts a step once, until the answers are cleared; the one thing of 算政策 that is sent, and it says nothing else.
 * It does not wait for a network: a step that cannot be told then is not told later.
 */
export function countStep(step: CountedStep): void {
  const { counted } = keptMatch()
  if (counted.includes(step)) return
  keepMatch({ counted: [...counted, step] })
  void call('policy.count', { step }).then((outcome) => {
    if (outcome.ok || outcome.error.code === 'OFFLINE') return
    console.warn('match: a step was not counted', outcome.error.code)
  })
}
