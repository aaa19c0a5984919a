import { dayOf } from '@domain/time/shanghai'
import { useMemo, useState } from 'react'
import type { AnswerValue } from './answer-value'
import type { ClauseBook } from './clause-book'
import { countStep } from './count-step'
import { forgetMatch, keepMatch, keptMatch, useKeptMatch, withAnswer } from './kept-match'
import { adviceFor, leftAfterAnswer } from './next-step'

/** The questionnaire as it stands: what is asked (`ask` at first), how far it is, and the moves there are. */
export function useMatch(book: ClauseBook, ask?: string) {
  const kept = useKeptMatch()
  const today = dayOf(Date.now())
  const advice = useMemo(() => adviceFor(book, kept.answers, today), [book, kept.answers, today])
  /** The fact whose answer is being changed. */
  const [changing, setChanging] = useState(ask)
  const isOpening = kept.answers.length === 0
  const left = isOpening ? advice.estimate : Math.min(kept.left, advice.next === undefined ? 0 : kept.left)
  const changed = book.questions.find(({ fact }) => fact === changing)
  const question = changed ?? (left > 0 ? advice.next : undefined)
  const facts = kept.answers.map(({ fact }) => fact)
  const at = changed === undefined ? facts.length : facts.indexOf(changed.fact)

  /** Takes an answer; says whether the round is over. */
  const answer = (fact: string, value: AnswerValue): boolean => {
    const isChange = facts.includes(fact)
    const answers = withAnswer(keptMatch().answers, { fact, value })
    const next = adviceFor(book, answers, today)
    // A changed answer opens the matter again, so the promise is made anew.
    const remaining = isChange ? Math.min(next.estimate, Math.max(left, 1)) : leftAfterAnswer(left, next)
    keepMatch({ answers, left: remaining })
    countStep('started')
    setChanging(undefined)
    return remaining === 0
  }

  return {
    advice,
    answers: kept.answers,
    question,
    isChanging: changed !== undefined,
    left,
    answer,
    change: setChanging,
    /** The question before this one; undefined on the first. */
    back: at > 0 ? () => setChanging(facts[at - 1]) : undefined,
    goOn: () => keepMatch({ left: advice.estimate }),
    clear: () => {
      forgetMatch()
      setChanging(undefined)
    },
  }
}

export type Match = ReturnType<typeof useMatch>
