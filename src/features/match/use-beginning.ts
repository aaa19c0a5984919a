import type { PolicyQuestion } from '@contract/content/question'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type MatchBeginning, takeMatchBeginning } from '@/platform/company-profile'
import { begunWith } from './begun-with'
import { keepMatch, keptMatch } from './kept-match'

/**
 * Begins with a saved profile, where the person said so: `begunWith` says what is answered from then on. Gives what it began
 * with; nothing as long as the questions are not there.
 */
export function useBeginning(questions: readonly PolicyQuestion[] | undefined): MatchBeginning | undefined {
  const [waiting, setWaiting] = useState<MatchBeginning>()
  const [begun, setBegun] = useState<MatchBeginning>()
  useDidShow(() => {
    const next = takeMatchBeginning()
    if (next !== undefined) setWaiting(next)
  })
  useEffect(() => {
    if (waiting === undefined || questions === undefined) return
    keepMatch(begunWith(keptMatch(), waiting, questions))
    setBegun(waiting)
    setWaiting(undefined)
  }, [waiting, questions])
  return begun
}
