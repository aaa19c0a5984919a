import type { Formula, FormulaNode } from '@contract/policy/formula'
import { compileFormula } from '../compile'
import type { Computed } from '../computed'
import { add, type Exact, greatest, least, multiply, subtract } from '../exact'
import { type Facts, isNumber } from '../facts'
import { numberOf } from '../formula/literal'
import { isRange } from '../range'
import { NO_SLOT, type SharedParts, type Slot, type SlotValues, valueAt } from './shared-parts'

type Fold = 'add' | 'sub' | 'mul' | 'min' | 'max'
const FOLDS: readonly Fold[] = ['add', 'sub', 'mul', 'min', 'max']

/**
 * A formula as plain data of one shape, computed by one function. The closures of a compiled formula are all different
 * to the machine; over thousands of clauses it then looks up every call, which costs more than the sums themselves.
 */
export class QuickFormula {
  constructor(
    readonly kind: 'literal' | 'fact' | Fold | 'other',
    readonly value: Exact,
    readonly slot: Slot,
    readonly inside: readonly QuickFormula[],
    readonly inFull: Computed | null,
  ) {}
}

/** Stands for a number that is not known exactly; whoever meets it asks the full decision. */
export const UNSETTLED = Number.NaN
export const isUnsettled = (value: Exact) => Number.isNaN(value)

const foldOf = (source: FormulaNode) => FOLDS.find((name) => name in source)

/** The quick form of a formula; a node that has none is computed as it was compiled. */
export const quickFormula = (source: Formula, shared: SharedParts): QuickFormula =>
  shared.once('formula', source, () => makeFormula(source, shared))

function makeFormula(source: Formula, shared: SharedParts): QuickFormula {
  if (typeof source !== 'object') return new QuickFormula('literal', numberOf(source), NO_SLOT, [], null)
  if ('const' in source) return new QuickFormula('literal', numberOf(source.const), NO_SLOT, [], null)
  if ('fact' in source) return new QuickFormula('fact', 0, shared.slotOf(source.fact), [], null)
  const fold = foldOf(source)
  const operands = fold === undefined ? undefined : (source as Partial<Record<Fold, unknown>>)[fold]
  // A single operand is a list that is summed up over its members.
  if (fold === undefined || !Array.isArray(operands)) {
    return new QuickFormula('other', 0, NO_SLOT, [], compileFormula(source))
  }
  const inside = (operands as Formula[]).map((one) => quickFormula(one, shared))
  return new QuickFormula(fold, 0, NO_SLOT, inside, null)
}

function join(fold: Fold, a: Exact, b: Exact): Exact {
  switch (fold) {
    case 'add':
      return add(a, b)
    case 'sub':
      return subtract(a, b)
    case 'mul':
      return multiply(a, b)
    case 'min':
      return typeof a === 'number' && typeof b === 'number' ? (a <= b ? a : b) : least(a, b)
    case 'max':
      return typeof a === 'number' && typeof b === 'number' ? (a >= b ? a : b) : greatest(a, b)
  }
}

/** The exact value, or UNSETTLED. */
export function computeQuick(node: QuickFormula, values: SlotValues | null, facts: Facts): Exact {
  const { kind } = node
  if (kind === 'literal') return node.value
  if (kind === 'fact') {
    const fact = valueAt(node.slot, values, facts)
    if (typeof fact === 'number') return fact
    return isNumber(fact) ? fact : UNSETTLED
  }
  if (kind === 'other') {
    const value = node.inFull?.evaluate(facts) ?? UNSETTLED
    return isRange(value) ? UNSETTLED : value
  }
  const { inside } = node
  let result = computeQuick(inside[0] as QuickFormula, values, facts)
  for (let at = 1; at < inside.length && !isUnsettled(result); at += 1) {
    const next = computeQuick(inside[at] as QuickFormula, values, facts)
    if (isUnsettled(next)) return UNSETTLED
    result = join(kind, result, next)
  }
  return result
}
