import type { CompiledClause } from '../clause/compile-clause'
import { type Circumstances, type Decision, decide } from '../clause/decide'
import type { ClauseStatus } from '../clause/outcome'
import { compare, type Exact, floor, least, multiply } from '../exact'
import type { Facts } from '../facts'
import { highOf, lowOf } from '../range'
import { type Award, type CapsOverlap, type Combination, combine } from './combine'
import type { SharedCap } from './shared-caps'

/** One clause for one company, with what other levels paid for the same thing where the text counts it. */
export interface Candidate {
  clause: CompiledClause
  facts: Facts
  received?: Exact
}

export interface AssessmentRules extends Circumstances {
  /** Caps over several clauses, such as the total of a company in a year. */
  caps: readonly SharedCap[]
  /** The pool's factor, once claims are approved; never part of a forecast. */
  approvedShare?: Exact
}

/** All clauses together: the least and the most a company would have, each by its best combination. */
export interface Assessment {
  low: Combination
  high: Combination
  /** Ends of the total in whole 元; `high` is Infinity where nothing bounds it. */
  total: { low: Exact; high: Exact }
  missingFacts: readonly string[]
  decisions: readonly { id: string; decision: Decision }[]
}

/** What may still become money. A text that is not in force never enters a total. */
const COUNTED: readonly ClauseStatus[] = ['eligible', 'conditional', 'unknown', 'manual']
/** Stands for an end that nothing bounds; no sum of real awards comes near it, and hundreds of them add up exactly. */
const UNBOUNDED = 2 ** 44

function awardOf({ clause, received = 0 }: Candidate, decision: Decision, end: 'low' | 'high'): Award {
  const { id, stacking } = clause.source
  const amount = decision.amount
  const isCounted = amount !== null && COUNTED.includes(decision.status)
  const value = !isCounted ? 0 : end === 'low' ? lowOf(amount) : least(highOf(amount), UNBOUNDED)
  return {
    id,
    yuan: value,
    isUpTo:
      decision.kind === 'up_to' || (clause.parts.length > 0 && clause.parts.every((part) => part.isUpTo)),
    group: stacking?.group ?? null,
    rule: stacking?.rule ?? 'additive',
    object: stacking?.object ?? null,
    excludes: stacking?.excludes ?? [],
    received,
  }
}

/**
 * Judges several clauses for one company and combines what they give. Each end of the total has a combination of
 * its own: with other answers other clauses may be the better ones.
 */
export function assess(candidates: readonly Candidate[], rules: AssessmentRules): Assessment | CapsOverlap {
  const decided = candidates.map((candidate) => ({
    candidate,
    decision: decide(candidate.clause, candidate.facts, rules),
  }))
  const combined = (end: 'low' | 'high') =>
    combine(
      decided.map(({ candidate, decision }) => awardOf(candidate, decision, end)),
      rules.caps,
    )
  const [low, high] = [combined('low'), combined('high')]
  if ('overlap' in low) return low
  if ('overlap' in high) return high
  const share = (value: Exact) =>
    rules.approvedShare === undefined ? value : floor(multiply(value, rules.approvedShare))
  const missing = decided.flatMap(({ decision }) => [...decision.gaps.facts])
  return {
    low,
    high,
    total: {
      low: share(low.total),
      high: compare(high.total, UNBOUNDED) >= 0 ? Number.POSITIVE_INFINITY : share(high.total),
    },
    missingFacts: [...new Set(missing)].sort(),
    decisions: decided.map(({ candidate, decision }) => ({ id: candidate.clause.source.id, decision })),
  }
}
