import type { PolicyQuestion } from '@contract/content/question'
import { type Facts, readFacts } from '@domain/policy/facts'
import { type AnswerValue, factOfAnswer, fits } from './answer-value'
import { knownFacts } from './known-facts'

/** One answer, by the fact it tells. */
export interface Answer {
  fact: string
  value: AnswerValue
}

/** What a person told: the answers, and what applies although its number or name is not told yet. */
export interface Told {
  answers: readonly Answer[]
  /** Names of facts. */
  ticked?: readonly string[] | undefined
}

/** Answers that fit the questions as they are asked today, each with its question, in the order they were given. */
export function answered(
  answers: readonly Answer[],
  questions: readonly PolicyQuestion[],
): (Answer & { question: PolicyQuestion })[] {
  return answers.flatMap((answer) => {
    const question = questions.find(({ fact }) => fact === answer.fact)
    return question !== undefined && fits(question, answer.value) ? [{ ...answer, question }] : []
  })
}

/** The facts of the company as far as they were told, with what the app knows by itself. */
export function factsOf(
  answers: readonly Answer[],
  questions: readonly PolicyQuestion[],
  today: string,
): Facts {
  const told = answered(answers, questions).map(({ question, value }) => factOfAnswer(question, value))
  return readFacts(Object.assign({}, knownFacts(today), ...told), today)
}

/** The answers with one more, or with one of them changed in its place. */
export function withAnswer(answers: readonly Answer[], answer: Answer): Answer[] {
  const isKnown = answers.some(({ fact }) => fact === answer.fact)
  return isKnown ? answers.map((one) => (one.fact === answer.fact ? answer : one)) : [...answers, answer]
}
