import type { Clause } from '@contract/policy/clause'
import { isSameJson } from '../../same-json'
import { boundsOf, isEmpty, isLeaf, partsOfAll } from './bounds'

const withoutLabels = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutLabels)
  const kept = Object.entries(value).filter(([key]) => key !== 'label' && key !== 'evidence')
  return Object.fromEntries(kept.map(([key, inside]) => [key, withoutLabels(inside)]))
}

const who = ({ region, conditions, exclusions, beneficiary_kinds: kinds }: Clause) =>
  withoutLabels({
    region: region ?? null,
    conditions: conditions ?? null,
    exclusions: exclusions ?? null,
    kinds,
  })

const what = ({ benefit, caps = [], duration }: Clause) =>
  withoutLabels({ benefit: benefit ?? null, caps, duration: duration ?? null })

const objectOf = ({ stacking }: Clause) => stacking?.object ?? 'enterprise'

/** A group says itself which of its clauses counts. */
const isSettledByGroup = (a: Clause, b: Clause) =>
  (a.stacking?.group ?? null) !== null && a.stacking?.group === b.stacking?.group

const gives = ({ benefit }: Clause) =>
  benefit?.formula !== undefined && benefit.formula !== null ? true : (benefit?.parts ?? []).length > 0

/** Whether both are about the same thing: kind of support, object, aspects. */
const isSameMatter = (a: Clause, b: Clause) =>
  objectOf(a) === objectOf(b) &&
  (a.benefit?.kind ?? 'cash') === (b.benefit?.kind ?? 'cash') &&
  isSameJson([...(a.aspects ?? [])].sort(), [...(b.aspects ?? [])].sort())

/** Two clauses that ask for the same and give something else. */
export function contradicts(a: Clause, b: Clause): boolean {
  if (!isSameMatter(a, b) || isSettledByGroup(a, b) || !(gives(a) && gives(b))) return false
  return isSameJson(who(a), who(b)) && !isSameJson(what(a), what(b))
}

/** Two clauses that ask about the same facts and let one company meet both, though they give different amounts. */
export function overlaps(a: Clause, b: Clause): boolean {
  if (!isSameMatter(a, b) || isSettledByGroup(a, b) || !(gives(a) && gives(b))) return false
  if (isSameJson(who(a), who(b)) || isSameJson(what(a), what(b))) return false
  const [left, right] = [a, b].map(({ conditions }) => (conditions ? partsOfAll(conditions) : []))
  if (left === undefined || right === undefined || ![...left, ...right].every(isLeaf)) return false
  const [asked, also] = [boundsOf(left), boundsOf(right)]
  if (asked.size === 0 || !isSameJson([...asked.keys()].sort(), [...also.keys()].sort())) return false
  return ![...boundsOf([...left, ...right]).values()].some(isEmpty)
}
