import { dayOf } from '@domain/time/shanghai'
import { useEffect, useState } from 'react'
import type { ClauseBook } from './clause-book'
import { keptMatch } from './kept-match'
import { CLAUSES_A_SLICE, prepareSlice } from './next-step'

const prepared = new WeakSet<ClauseBook>()

/**
 * Prepares a book for its first question between taps and gives it once it is ready; until then the one before, so that
 * nobody loses a half-filled screen to content that comes anew. A book is prepared once.
 */
export function usePrepared(book: ClauseBook): ClauseBook | undefined {
  const [ready, setReady] = useState<ClauseBook | undefined>(prepared.has(book) ? book : undefined)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const go = (from: number) => {
      if (from >= book.clauses.length || prepared.has(book)) {
        prepared.add(book)
        setReady(book)
        return
      }
      prepareSlice(book, keptMatch(), { today: dayOf(Date.now()), from })
      timer = setTimeout(() => go(from + CLAUSES_A_SLICE), 0)
    }
    go(0)
    return () => clearTimeout(timer)
  }, [book])
  return ready
}
