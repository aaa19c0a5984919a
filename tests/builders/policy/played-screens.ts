import type { PolicyQuestion } from '@contract/content/question'
import { type AnswerValue, fits } from '../../../src/features/match/answer-value'
import type { ClauseBook } from '../../../src/features/match/clause-book'
import { type Told, withAnswer } from '../../../src/features/match/company'
import { type Mark, withMarks } from '../../../src/features/match/list-marks'
import { type Advice, adviceFor } from '../../../src/features/match/next-step'

/** What a person says of a question by itself, and how they mark it on a list. */
export interface Answerer {
  alone(question: PolicyQuestion): AnswerValue
  onList(question: PolicyQuestion): Mark | undefined
}

/** A screen that was asked, with what was advised before it. */
export interface PlayedScreen {
  facts: string[]
  before: Advice
}

export interface Played {
  told: Told
  screens: PlayedScreen[]
  /** What is advised at the end. */
  last: Advice
}

/** What is told after the screen that is advised. */
export function answeredBy(answerer: Answerer, { next }: Advice, told: Told): Told {
  const [only] = next
  if (next.length === 1 && only !== undefined) {
    const ticked = told.ticked?.filter((fact) => fact !== only.fact)
    const value = answerer.alone(only)
    if (!fits(only, value))
      throw new Error(`${only.fact} does not take ${value}, and would be asked for ever`)
    return { answers: withAnswer(told.answers, { fact: only.fact, value }), ticked }
  }
  const marks = next.flatMap((question): [string, Mark][] => {
    const mark = answerer.onList(question)
    return mark === undefined ? [] : [[question.fact, mark]]
  })
  return withMarks(told, next, Object.fromEntries(marks))
}

/** Answers screen by screen as the app does, until nothing is asked or `isOver` says so of what is advised next. */
export function playScreens(
  { book, today }: { book: ClauseBook; today: string },
  answerer: Answerer,
  isOver: (advice: Advice) => boolean,
): Played {
  let told: Told = { answers: [] }
  let advice = adviceFor(book, told, today)
  const screens: PlayedScreen[] = []
  while (advice.next.length > 0 && !isOver(advice)) {
    const facts = advice.next.map(({ fact }) => fact)
    if (screens.some((one) => one.facts.join() === facts.join())) throw new Error(`asked again: ${facts}`)
    screens.push({ facts, before: advice })
    told = answeredBy(answerer, advice, told)
    advice = adviceFor(book, told, today)
  }
  return { told, screens, last: advice }
}
