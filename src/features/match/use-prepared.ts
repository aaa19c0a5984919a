import { dayOf } from '@domain/time/shanghai'
import { useEffect, useState } from 'react'
import type { ClauseBook } from './clause-book'
import type { Told } from './company'
import { keptMatch } from './kept-match'
import { CLAUSES_A_SLICE, prepareSlice } from './next-step'

const prepared = new WeakSet<ClauseBook>()

/** Prepares a book for what is told, a slice between two taps each; gives a way to stop. */
function prepare(book: ClauseBook, told: Told, onReady: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const go = (from: number) => {
    if (from >= book.clauses.length) return onReady()
    prepareSlice(book, told, { today: dayOf(Date.now()), from })
    timer = setTimeout(() => go(from + CLAUSES_A_SLICE), 0)
  }
  go(0)
  return () => clearTimeout(timer)
}

/**
 * Prepares a book for its first question between taps and gives it once it is ready; until then the one before, so that
 * nobody loses a half-filled screen to content that comes anew. A book is prepared once.
 */
export function usePrepared(book: ClauseBook): ClauseBook | undefined {
  const [ready, setReady] = useState<ClauseBook | undefined>(prepared.has(book) ? book : undefined)
  useEffect(() => {
    if (prepared.has(book)) {
      setReady(book)
      return
    }
    return prepare(book, keptMatch(), () => {
      prepared.add(book)
      setReady(book)
    })
  }, [book])
  return ready
}

/** A person reads what they chose for so long at least, ms; whoever still chooses or types has nothing prepared. */
const A_MOMENT = 120

/**
 * Prepares what comes next while an answer stands there chosen and is not given yet, so that giving it costs nothing.
 * Give it the same `told` as long as nothing changes; undefined where nothing can be given.
 */
export function usePreparedAnswer(book: ClauseBook, told: Told | undefined): void {
  useEffect(() => {
    if (told === undefined) return
    let stop: () => void = () => undefined
    const timer = setTimeout(() => {
      stop = prepare(book, told, () => undefined)
    }, A_MOMENT)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [book, told])
}
