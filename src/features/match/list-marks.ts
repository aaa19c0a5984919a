import type { PolicyQuestion } from '@contract/content/question'
import { type AnswerValue, negativeOf } from './answer-value'
import { type Told, withAnswer } from './company'

/**
 * What a person says of one statement on a list: that it applies, which option of a choice, or 不清楚. What carries no
 * mark counts as not applying once they go on.
 */
export type Mark = true | string | null

/** Marks by the names of their facts. */
export type Marks = Readonly<Record<string, Mark>>

function markOf(
  question: PolicyQuestion,
  value: AnswerValue | undefined,
  isTicked: boolean,
): Mark | undefined {
  if (isTicked) return true
  if (value === undefined || value === negativeOf(question)) return undefined
  return question.answer.type === 'choice' || value === null ? (value as string | null) : true
}

/** The marks that show what was said before. */
export function marksOf(questions: readonly PolicyQuestion[], { answers, ticked = [] }: Told): Marks {
  const marks = questions.flatMap((question): [string, Mark][] => {
    const { fact } = question
    const mark = markOf(question, answers.find((one) => one.fact === fact)?.value, ticked.includes(fact))
    return mark === undefined ? [] : [[fact, mark]]
  })
  return Object.fromEntries(marks)
}

/** What a marked statement answers; undefined where what applies has still to be told by itself. */
function answerOf(question: PolicyQuestion, mark: Mark | undefined, before: AnswerValue | undefined) {
  const no = negativeOf(question)
  if (mark === undefined) return no
  if (mark !== true || question.answer.type === 'yes_no') return mark
  // A number that was told before stays.
  return before === no || before === null ? undefined : before
}

/** What is told once somebody went on with these marks; a number that applies is asked for by itself. */
export function withMarks(told: Told, questions: readonly PolicyQuestion[], marks: Marks): Required<Told> {
  let answers = [...told.answers]
  const ticked = new Set(told.ticked ?? [])
  for (const question of questions) {
    const { fact } = question
    const before = answers.find((one) => one.fact === fact)?.value
    const value = answerOf(question, marks[fact], before)
    ticked.delete(fact)
    if (value === undefined) {
      answers = answers.filter((one) => one.fact !== fact)
      ticked.add(fact)
    } else answers = withAnswer(answers, { fact, value })
  }
  return { answers, ticked: [...ticked] }
}
