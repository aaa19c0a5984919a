import { compare } from '../exact'
import { type Fact, type Facts, isMoment, isNumber } from '../facts'
import type { CompiledClause } from './compile-clause'
import { factsRead } from './facts-read'

const reads = new WeakMap<CompiledClause, readonly string[]>()

function readsOf(clause: CompiledClause): readonly string[] {
  const before = reads.get(clause)
  if (before !== undefined) return before
  const made = factsRead(clause)
  reads.set(clause, made)
  return made
}

function isAlike(a: Fact | undefined, b: Fact | undefined): boolean {
  if (a === b) return true
  if (isNumber(a) && isNumber(b)) return compare(a, b) === 0
  if (isMoment(a) && isMoment(b)) return a.at === b.at && a.isDay === b.isDay
  return (
    Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => isAlike(one, b[at]))
  )
}

interface Kept<Around, Result> {
  values: readonly (Fact | undefined)[]
  around: Around
  result: Result
}

/** A clause and what is known of the company. */
interface OfCompany {
  clause: CompiledClause
  facts: Facts
}

/**
 * What is computed of clauses, kept for each until a fact that it reads is another, or what is `around` it: an answer
 * changes only what comes of the clauses that ask for it.
 */
export function keptByFacts<One extends OfCompany, Around, Result>(
  compute: (one: One, around: Around) => Result,
): (one: One, around: Around) => Result {
  const kept = new WeakMap<CompiledClause, Kept<Around, Result>>()
  return (one, around) => {
    const { clause, facts } = one
    const names = readsOf(clause)
    const last = kept.get(clause)
    if (
      last !== undefined &&
      last.around === around &&
      last.values.every((value, at) => isAlike(value, facts[names[at] ?? '']))
    )
      return last.result
    const result = compute(one, around)
    kept.set(clause, { values: names.map((name) => facts[name]), around, result })
    return result
  }
}
