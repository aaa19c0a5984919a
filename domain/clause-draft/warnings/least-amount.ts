import type { Formula } from '@contract/policy/formula'
import { compileFormula } from '../../policy/compile'
import { compare, type Exact, least, parseExact } from '../../policy/exact'
import { lowOf } from '../../policy/range'

const positive = (values: readonly (Exact | null)[]): Exact[] =>
  values.filter((value) => value !== null).filter((value) => compare(value, 0) > 0)

const leastOfAll = (values: readonly Exact[]) => (values.length === 0 ? null : values.reduce(least))

/**
 * The least that a formula gives to anybody to whom it gives anything; null when that cannot be told without a company.
 * Of tiers, tables and cases it is the lowest entry that is not 0.
 */
export function leastAmount(formula: Formula): Exact | null {
  if (typeof formula === 'object') {
    if ('step' in formula && formula.step.mode === 'flat') {
      return leastOfAll(positive((formula.step.tiers ?? []).map(({ amount }) => parseExact(amount ?? 0))))
    }
    if ('lookup' in formula) {
      const { table = {}, ranges = [] } = formula.lookup
      const entries = [...Object.values(table), ...ranges.map(({ value }) => value)]
      return leastOfAll(positive(entries.map(parseExact)))
    }
    if ('when' in formula) {
      const cases = Array.isArray(formula.when) ? formula.when : [formula.when]
      return leastOfAll(positive(cases.map((one) => leastAmount(one.then))))
    }
    if ('per_unit' in formula) return leastAmount(formula.per_unit.amount)
  }
  const low = lowOf(compileFormula(formula).evaluate({}))
  return compare(low, 0) > 0 && compare(low, Number.POSITIVE_INFINITY) < 0 ? low : null
}
