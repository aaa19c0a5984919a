import type { WorkCalendar } from '../../time/work-calendar'
import { compare } from '../exact'
import type { Facts } from '../facts'
import { greatestOf, isRange, leastOf, type Num } from '../range'
import type { CompiledClause } from './compile-clause'
import { decide, qualifies } from './decide'
import { testsItsOwnStatus } from './in-force'
import { capLeft, rounded } from './money'
import type { AmountKind, ClauseStatus } from './outcome'

/** Status and amount alone, without what a trace needs. */
export interface Judgement {
  status: ClauseStatus
  kind: AmountKind
  amount: Num | null
}

/** Judges one company; made once for a clause and asked for many companies. */
export type ClauseJudge = (facts: Facts) => Judgement

const REFUSED: Judgement = { status: 'not_eligible', kind: 'fixed', amount: 0 }

const hasPapersTold = (facts: Facts) =>
  facts.missing !== undefined || facts.missing_evidence !== undefined || facts.evidence_missing !== undefined

/** Clauses that are one sum with conditions and caps: no window, no other levels, nothing left to a person. */
function isPlain({ source, parts, manual, upperPaid, caps }: CompiledClause): boolean {
  const { benefit, stacking, window } = source
  const [part] = parts
  return (
    part !== undefined &&
    parts.length === 1 &&
    part.test === null &&
    part.release === null &&
    part.amount !== null &&
    manual === null &&
    upperPaid === null &&
    !window &&
    !caps.some(({ isLifetime }) => isLifetime) &&
    stacking?.rule !== 'difference_only' &&
    benefit?.terms !== 'unknown' &&
    (benefit?.kind === undefined || benefit.kind === 'cash' || benefit.kind === 'interest_subsidy') &&
    benefit?.in_kind === undefined
  )
}

/**
 * A judge for many companies: the same status and amount as `decide`, which it asks wherever something is unknown or
 * the clause is more than conditions, one sum and caps.
 */
export function clauseJudge(
  clause: CompiledClause,
  around: { assumeInForce?: boolean | undefined; calendar?: WorkCalendar | undefined } = {},
): ClauseJudge {
  const inFull: ClauseJudge = (facts) => decide(clause, facts, around)
  const isAssumed = around.assumeInForce ?? !testsItsOwnStatus(clause.source)
  const [part] = clause.parts
  const sum = part?.amount ?? null
  if (!isAssumed || !isPlain(clause) || sum === null) return inFull
  const kind = part?.isUpTo === true ? 'up_to' : 'fixed'
  const caps = clause.caps
  return (facts) => {
    const truth = qualifies(clause, facts)
    if (truth === false) return REFUSED
    if (truth === null || hasPapersTold(facts)) return inFull(facts)
    let amount = sum.evaluate(facts)
    if (isRange(amount)) return inFull(facts)
    if (compare(amount, 0) < 0) amount = 0
    for (const cap of caps) amount = leastOf(amount, greatestOf(capLeft(cap, facts), 0))
    amount = rounded(clause, amount)
    return isRange(amount) ? inFull(facts) : { status: 'eligible', kind, amount }
  }
}
