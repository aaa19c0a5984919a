import type { ProfileView } from '@contract/account/profile'
import type { PolicyQuestion } from '@contract/content/question'

type KeptFact = ProfileView['facts'][number]

/** One kept fact as the page shows it; `question` is missing where nobody asks for it any more. */
export interface FactRow {
  fact: string
  ask: string
  text: string
  isAsked: boolean
}

function textOf({ told, text }: KeptFact, question: PolicyQuestion | undefined): string {
  if (told.type !== 'choice' || question?.answer.type !== 'choice') return text
  return question.answer.options.find(({ value }) => value === told.value)?.label ?? text
}

/** Kept facts by the questions of today, in their order; those that nobody asks any more come last. */
export function factRows(facts: readonly KeptFact[], questions: readonly PolicyQuestion[]): FactRow[] {
  const inOrder = [...questions].sort((a, b) => a.order - b.order)
  const placeOf = ({ told }: KeptFact) => {
    const at = inOrder.findIndex(({ fact }) => fact === told.fact)
    return at < 0 ? inOrder.length : at
  }
  return [...facts]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((kept) => {
      const question = inOrder[placeOf(kept)]
      return {
        fact: kept.told.fact,
        ask: question?.ask ?? kept.label,
        text: textOf(kept, question),
        isAsked: question !== undefined,
      }
    })
}
