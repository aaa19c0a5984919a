import type { CompiledClause } from '../policy/clause/compile-clause'
import { factLabel } from '../policy/facts'
import type { ToldBecause } from './campaign-notice'
import { exampleReason } from './copy'
import { factsAsked } from './policy-fit'

const MOST_FACTS = 3

/** Why somebody could be told of a policy, for staff who look at what would be read: facts without values. */
export function exampleOf(clauses: readonly CompiledClause[]): ToldBecause {
  const facts = [...new Set(clauses.flatMap(factsAsked))].slice(0, MOST_FACTS)
  return { by: 'profile', facts, reason: facts.length === 0 ? '' : exampleReason(facts.map(factLabel)) }
}
