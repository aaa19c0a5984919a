import type { CompiledClause } from './compile-clause'

/** What the engine looks for by itself: days, documents, force, and what was had before. */
const BY_ITSELF = [
  'as_of',
  'apply',
  'apply_at',
  'fact_date',
  'funds_exhausted',
  'missing',
  'missing_evidence',
  'evidence_missing',
  'supplied',
  'upper_paid_yuan',
  'prior_award_yuan',
]

/** Names of all facts that can change how a clause comes out; no other one is ever looked at. */
export function factsRead(clause: CompiledClause): readonly string[] {
  const asking = [
    clause.inForce,
    clause.manual,
    clause.upperPaid,
    clause.ratioCeiling,
    clause.priorPaid,
    ...clause.tests.map(({ test }) => test),
    ...clause.history.map(({ test }) => test),
    ...clause.parts.flatMap(({ test, amount, release }) => [test, amount, release]),
    ...clause.caps.flatMap(({ amount, persons }) => [amount, persons]),
  ]
  const used = clause.caps.flatMap(({ usedBy }) => (usedBy === null ? [] : [usedBy]))
  return [...new Set([...BY_ITSELF, ...used, ...asking.flatMap((one) => one?.asks ?? [])])]
}
