import type { ClauseCase } from '@contract/policy/clause-case'
import { type Company, type Facts, readFacts } from './facts'

/** Whether a fact is told, by itself or as part of something that is told to be unknown as a whole. */
function isTold(facts: Facts, name: string): boolean {
  if (facts[name] !== undefined) return true
  const parts = name.split('.')
  return parts.some((_, at) => at > 0 && facts[parts.slice(0, at).join('.')] === null)
}

/**
 * The facts of a company, filled up with what the case takes for granted. What is told stays, `null` too: it means
 * unknown.
 */
export function fillDefaults(
  { defaults, defaults_when_absent: conditional, aliases }: ClauseCase,
  company: Company,
  asOf: string | null,
): Facts {
  const told = { ...readFacts(company, asOf) }
  for (const [other, name] of Object.entries(aliases)) {
    const value = told[other]
    if (value !== undefined && told[name] === undefined) told[name] = value
  }
  const groups = conditional.filter(({ absent }) => absent.every((name) => !isTold(told, name)))
  const filled = { ...told }
  for (const facts of [defaults, ...groups.map((group) => group.facts)]) {
    const given = readFacts(facts, null)
    for (const name of Object.keys(given)) {
      const value = given[name]
      if (value !== undefined && !isTold(told, name)) filled[name] = value
    }
  }
  return filled
}
