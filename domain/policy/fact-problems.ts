import { facts as factWords } from '@contract/policy/facts'
import { compare } from './exact'
import { type Facts, isNumber } from './facts'

/** Facts that cannot be: numbers below the least that there is. One sentence each. */
export function factProblems(facts: Facts): string[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const words = factWords[name]
    if (words === undefined || !isNumber(fact) || compare(fact, words.least ?? 0) >= 0) return []
    return [`${name} is less than ${words.least ?? 0}`]
  })
}
