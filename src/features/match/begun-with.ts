import type { PolicyQuestion } from '@contract/content/question'
import type { MatchBeginning } from '@/platform/company-profile'
import type { Answer } from './company'
import type { KeptMatch } from './kept-match'
import { answersOf } from './profile-facts'

type Begun = Pick<KeptMatch, 'answers' | 'left'> & Required<Pick<KeptMatch, 'ticked' | 'screens'>>

/** What was answered here with the one fact as the profile has it, and behind it what nobody answered here yet. */
function withOneOf(kept: KeptMatch, profile: readonly Answer[], ask: string): Begun {
  const isHere = (fact: string) => kept.answers.some((one) => one.fact === fact)
  const added = profile.filter(({ fact }) => !isHere(fact))
  const asked = profile.find(({ fact }) => fact === ask)
  const told = new Set([ask, ...added.map(({ fact }) => fact)])
  return {
    answers: [
      ...kept.answers.map((one) => (asked !== undefined && one.fact === ask ? asked : one)),
      ...added,
    ],
    ticked: (kept.ticked ?? []).filter((fact) => !told.has(fact)),
    screens: [
      ...(kept.screens ?? kept.answers.map(({ fact }) => [fact])),
      ...added.map(({ fact }) => [fact]),
    ],
    left: kept.left,
  }
}

/**
 * The answers of this phone once 算政策 began with a saved profile: the profile in their place; where somebody came to
 * change one fact, that one, and of the others only those that have no answer here, so that saving drops none of them.
 */
export function begunWith(
  kept: KeptMatch,
  { facts, ask }: MatchBeginning,
  questions: readonly PolicyQuestion[],
): Begun {
  const answers = answersOf(facts, questions)
  if (ask !== undefined) return withOneOf(kept, answers, ask)
  return { answers, ticked: [], screens: answers.map(({ fact }) => [fact]), left: 0 }
}
