import type { Condition, Leaf, Operator } from '@contract/policy/formula'
import { boundsOf, type FactBounds, isEmpty, isLeaf, partsOfAll } from './bounds'

const OPPOSITE: Partial<Record<Operator, Operator>> = {
  eq: 'ne',
  ne: 'eq',
  in: 'not_in',
  not_in: 'in',
  gt: 'lte',
  gte: 'lt',
  lt: 'gte',
  lte: 'gt',
}

/** What has to hold so that a condition does not; empty where that is not said by single leaves. */
function turnedAround(condition: Condition): Condition[] {
  if ('any' in condition) return condition.any.flatMap(turnedAround)
  if ('not' in condition) return partsOfAll(condition.not)
  if (!isLeaf(condition)) return []
  const op = OPPOSITE[condition.op]
  return op === undefined ? [] : [{ ...condition, op } satisfies Leaf]
}

/**
 * The fact for which conditions that all have to be met leave no value; null when they leave one of each. Only what is
 * certain is told: formulas and areas are not looked into.
 */
export function impossibleFact(
  conditions: readonly (Condition | null | undefined)[],
  exclusions: Condition | null | undefined,
): string | null {
  const all = conditions.flatMap((condition) => (condition ? partsOfAll(condition) : []))
  return search([...all, ...(exclusions ? turnedAround(exclusions) : [])], new Map())
}

function search(conditions: readonly Condition[], before: FactBounds): string | null {
  const positive = conditions.flatMap((one) => ('not' in one ? turnedAround(one.not) : [one]))
  const bounds = boundsOf(positive, before)
  for (const [fact, left] of bounds) if (isEmpty(left)) return fact
  for (const condition of positive) {
    if (!('any' in condition)) continue
    const found = condition.any.map((branch) => search(partsOfAll(branch), bounds))
    if (found.every((fact) => fact !== null)) return found[0] ?? null
  }
  return null
}
