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

/** What is being changed: the facts of a screen or one of them, and which screen of the round it is; -1 for none of them. */
interface Changing {
  facts: readonly string[]
  at: number
}

/** A fact to be changed by itself. What applied on a list was told on a later screen of its own, which is the one meant. */
function changeOf(fact: string, screens: readonly (readonly string[])[]): Changing {
  return { facts: [fact], at: screens.map((facts) => facts.includes(fact)).lastIndexOf(true) }
}

/**
 * The questionnaire as it stands: what is asked (`ask` at first), how far it is, and the moves there are. What is
 * published meanwhile counts from the next move on: the screen in front stays, half filled as it may be.
 */
export function useMatch(latest: ClauseBook, ask?: string) {
  const kept = useKeptMatch()
  const { answers, ticked, screens = answers.map(({ fact }) => [fact]) } = kept
  const day = dayOf(Date.now())
  const [asking, setAsking] = useState({ book: latest, today: day })
  const { book, today } = asking
  const advice = useMemo(() => adviceFor(book, { answers, ticked }, today), [book, answers, ticked, today])
  const [changing, setChanging] = useState(ask === undefined ? undefined : changeOf(ask, screens))
  const left = screens.length === 0 ? advice.estimate : advice.next.length === 0 ? 0 : kept.left
  const changed = book.questions.filter(({ fact }) => changing?.facts.includes(fact))
  const isChanging = changed.length > 0
  const screen = isChanging ? changed : left > 0 ? advice.next : []
  const at = isChanging ? Math.max(changing?.at ?? 0, 0) : screens.length
  const isAskedStill = (facts: readonly string[]) => book.questions.some(({ fact }) => facts.includes(fact))
  const before = screens.slice(0, at).map(isAskedStill).lastIndexOf(true)

  const goTo = (next: Changing | undefined) => {
    setAsking({ book: latest, today: day })
    setChanging(next)
  }
  // Where no question stands, nothing can be lost.
  if (screen.length === 0 && (book !== latest || today !== day)) setAsking({ book: latest, today: day })

  /** Takes what a screen told; says whether the round is over. */
  const take = (asked: readonly PolicyQuestion[], told: Told): boolean => {
    const next = adviceFor(latest, told, day)
    // A changed answer opens the matter again, so the promise is made anew.
    const remaining = isChanging ? Math.min(next.estimate, Math.max(left, 1)) : leftAfterAnswer(left, next)
    keepMatch({
      answers: [...told.answers],
      ticked: [...(told.ticked ?? [])],
      left: remaining,
      screens: isChanging ? screens : [...screens, asked.map(({ fact }) => fact)],
    })
    countStep('started')
    goTo(undefined)
    return remaining === 0
  }

  return {
    /** What the screen in front was asked by. */
    book,
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
    change: (fact: string) => goTo(changeOf(fact, screens)),
    /** The screen before this one; undefined on the first. */
    back: before < 0 ? undefined : () => goTo({ facts: screens[before] ?? [], at: before }),
    goOn: () => keepMatch({ left: advice.estimate }),
    clear: () => {
      forgetMatch()
      goTo(undefined)
    },
  }
}

export type Match = ReturnType<typeof useMatch>
