import type { PolicyQuestion } from '@contract/content/question'
import { dayOf } from '@domain/time/shanghai'
import { useMemo, useState } from 'react'
import type { AnswerValue } from './answer-value'
import type { ClauseBook } from './clause-book'
import { type Told, withAnswer } from './company'
import { countStep } from './count-step'
import { forgetMatch, keepMatch, keptMatch, useKeptMatch } from './kept-match'
import { type Marks, withMarks } from './list-marks'
import { adviceFor, leftAfterAnswer } from './next-step'

/** The questionnaire as it stands: what is asked (`ask` at first), how far it is, and the moves there are. */
export function useMatch(book: ClauseBook, ask?: string) {
  const kept = useKeptMatch()
  const { answers, ticked, screens = answers.map(({ fact }) => [fact]) } = kept
  const today = dayOf(Date.now())
  const advice = useMemo(() => adviceFor(book, { answers, ticked }, today), [book, answers, ticked, today])
  /** The facts whose answers are being changed: those of a screen, or one of them. */
  const [changing, setChanging] = useState<readonly string[] | undefined>(
    ask === undefined ? undefined : [ask],
  )
  const left = screens.length === 0 ? advice.estimate : advice.next.length === 0 ? 0 : kept.left
  const changed = book.questions.filter(({ fact }) => changing?.includes(fact))
  const isChanging = changed.length > 0
  const screen = isChanging ? changed : left > 0 ? advice.next : []
  const at = isChanging
    ? screens.findIndex((facts) => facts.includes(changed[0]?.fact ?? ''))
    : screens.length

  /** Takes what a screen told; says whether the round is over. */
  const take = (asked: readonly PolicyQuestion[], told: Told): boolean => {
    const next = adviceFor(book, told, today)
    // A changed answer opens the matter again, so the promise is made anew.
    const remaining = isChanging ? Math.min(next.estimate, Math.max(left, 1)) : leftAfterAnswer(left, next)
    keepMatch({
      answers: [...told.answers],
      ticked: [...(told.ticked ?? [])],
      left: remaining,
      screens: isChanging ? screens : [...screens, asked.map(({ fact }) => fact)],
    })
    countStep('started')
    setChanging(undefined)
    return remaining === 0
  }

  return {
    advice,
    answers,
    ticked,
    /** The questions of the screen in front; empty where nothing is asked. */
    screen,
    isChanging,
    left,
    /** Screens that were answered. */
    done: screens.length,
    answer: (question: PolicyQuestion, value: AnswerValue) => {
      const { fact } = question
      const others = (keptMatch().ticked ?? []).filter((one) => one !== fact)
      return take([question], { answers: withAnswer(keptMatch().answers, { fact, value }), ticked: others })
    },
    /** Takes a list as it is marked; what carries no mark does not apply. */
    answerList: (asked: readonly PolicyQuestion[], marks: Marks) =>
      take(asked, withMarks(keptMatch(), asked, marks)),
    change: (fact: string) => setChanging([fact]),
    /** The screen before this one; undefined on the first. */
    back: at > 0 ? () => setChanging(screens[at - 1]) : undefined,
    goOn: () => keepMatch({ left: advice.estimate }),
    clear: () => {
      forgetMatch()
      setChanging(undefined)
    },
  }
}

export type Match = ReturnType<typeof useMatch>
