import type { CompanyFact } from '@contract/account/profile'
import type { CompiledClause } from '../policy/clause/compile-clause'
import { decide, qualifies } from '../policy/clause/decide'
import { clauseJudge } from '../policy/clause/judge'
import type { Facts } from '../policy/facts'
import { companyFacts } from './company-facts'
import { reasonOf } from './reason-of'

/**
 * How a policy stands to one company. `fits`: every condition of one of its clauses is met; `may_fit`: none is known to
 * fail and at least one fact that they ask for is told; `no`: anything else.
 */
export type Fit = 'fits' | 'may_fit' | 'no'

export interface PolicyFit {
  fit: Fit
  /** Id of the clause it fits by; null with `no`. */
  clause: string | null
  /** '因为您的企业：…' from the facts that this clause asks for; empty with `no`. */
  reason: string
  /** The facts that the reason names, at most three. */
  facts: readonly string[]
}

/** Every text is judged by what is known of its force: an unknown one is never told of. */
const AS_PUBLISHED = { assumeInForce: false } as const
const NO: PolicyFit = { fit: 'no', clause: null, reason: '', facts: [] }

/** What the conditions of a clause ask of a company; sums and what is past are no reason to tell anybody. */
export function factsAsked(clause: CompiledClause): readonly string[] {
  return [...new Set(clause.tests.flatMap(({ test }) => test.asks))]
}

/** Where nothing settles it at once: open conditions, a window to come, a sum that other facts decide. */
function fitInFull(clause: CompiledClause, facts: Facts): Fit {
  const { status, inForce, window, money } = decide(clause, facts, AS_PUBLISHED)
  const isOver = status === 'not_eligible' || status === 'not_in_force' || window.state === 'after'
  if (isOver || inForce !== true) return 'no'
  const isOpen = qualifies(clause, facts) !== true || status === 'manual'
  const isPartOpen = clause.parts.length > 0 && money.applies !== true
  return isOpen || isPartOpen ? 'may_fit' : 'fits'
}

interface Judge {
  clause: CompiledClause
  asked: readonly string[]
  fit: (facts: Facts) => Fit
}

function judgeOf(clause: CompiledClause): Judge {
  const quick = clauseJudge(clause, AS_PUBLISHED)
  const fit = (facts: Facts): Fit => {
    const { status } = quick(facts)
    if (status === 'not_eligible' || status === 'not_in_force') return 'no'
    return fitInFull(clause, facts)
  }
  return { clause, asked: factsAsked(clause), fit }
}

const RANK: Record<Fit, number> = { fits: 2, may_fit: 1, no: 0 }

/**
 * Judges companies by the clauses of one policy, compiled once. Of several clauses the best one counts; without
 * clauses nobody fits.
 */
export function policyFit(
  clauses: readonly CompiledClause[],
  today: string,
): (told: readonly CompanyFact[]) => PolicyFit {
  const judges = clauses.map(judgeOf)
  return (told) => {
    const facts = companyFacts(told, today)
    let best: { judge: Judge; fit: Fit } | undefined
    for (const judge of judges) {
      // Of whom nothing is known that the clause asks for, nothing can be said either.
      if (!judge.asked.some((name) => (facts[name] ?? null) !== null)) continue
      const fit = judge.fit(facts)
      if (RANK[fit] > RANK[best?.fit ?? 'no']) best = { judge, fit }
      if (fit === 'fits') break
    }
    if (best === undefined) return NO
    const { judge, fit } = best
    return { fit, clause: judge.clause.source.id ?? null, ...reasonOf(told, judge.asked) }
  }
}
