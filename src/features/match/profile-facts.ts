import type { CompanyFact } from '@contract/account/profile'
import type { PolicyQuestion } from '@contract/content/question'
import { factProblem } from '@domain/profile/fact-problem'
import type { ProfileFact } from '@/platform/company-profile'
import { answerText } from './answer-text'
import { type AnswerValue, fits, inClauseUnit, inTypedUnit } from './answer-value'
import { type Answer, answered } from './company'
import type { MatchWords } from './copy'

function factOf({ fact, answer }: PolicyQuestion, value: AnswerValue): CompanyFact | undefined {
  if (value === null) return undefined
  if (typeof value === 'boolean') return { type: 'yes_no', fact, value }
  if (answer.type === 'number') return { type: 'number', fact, value: inClauseUnit(value, answer.unit) }
  return answer.type === 'yes_no' ? undefined : { type: answer.type, fact, value }
}

/** What of the answers a profile can keep, in words: 不清楚 is nothing to keep. */
export function profileFacts(
  answers: readonly Answer[],
  questions: readonly PolicyQuestion[],
  words: MatchWords,
): ProfileFact[] {
  return answered(answers, questions).flatMap(({ question, value }) => {
    const told = factOf(question, value)
    if (told === undefined || factProblem(told) !== undefined) return []
    return [{ told, ask: question.ask, text: answerText(question, value, words) }]
  })
}

/** Saved facts as answers in the units of today's questions; what no question asks any more is left out. */
export function answersOf(facts: readonly CompanyFact[], questions: readonly PolicyQuestion[]): Answer[] {
  return facts.flatMap((told) => {
    const question = questions.find(({ fact }) => fact === told.fact)
    if (question === undefined || told.type === 'choices') return []
    const { answer } = question
    const value =
      told.type === 'number' && answer.type === 'number' ? inTypedUnit(told.value, answer.unit) : told.value
    return fits(question, value) ? [{ fact: told.fact, value }] : []
  })
}
