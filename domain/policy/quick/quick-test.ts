import type { Condition, Leaf } from '@contract/policy/formula'
import { compileCondition } from '../compile'
import { parseExact } from '../exact'
import type { Fact, Facts } from '../facts'
import { readLiteral } from '../formula/literal'
import type { Test } from '../test'
import { not, type Truth } from '../truth'
import { NO_SLOT, type SharedParts, type Slot, type SlotValues, valueAt } from './shared-parts'

type Kind = 'all' | 'any' | 'not' | 'at_least' | 'gt' | 'gte' | 'lt' | 'lte' | 'is' | 'listed' | 'other'

/**
 * A condition as plain data of one shape, judged by one function, for the reason told in quick-formula.ts. A question
 * knows its common answers (a number against a number, a name against names, yes or no); any other fact is judged by
 * the condition as it was compiled.
 */
export class QuickTest {
  constructor(
    readonly kind: Kind,
    readonly slot: Slot,
    readonly bound: number,
    readonly wanted: Fact,
    readonly names: ReadonlySet<string> | null,
    readonly inside: readonly QuickTest[],
    readonly least: number,
    readonly inFull: Test | null,
  ) {}
}

const group = (kind: Kind, inside: readonly QuickTest[], least: number) =>
  new QuickTest(kind, NO_SLOT, 0, null, null, inside, least, null)

const ORDERS = { gt: 'gt', gte: 'gte', lt: 'lt', lte: 'lte', rank_lte: 'lte' } as const

function quickLeaf(leaf: Leaf, shared: SharedParts): QuickTest {
  const inFull = compileCondition(leaf)
  const { fact, op, value } = leaf
  const other = new QuickTest('other', NO_SLOT, 0, null, null, [], 0, inFull)
  if (fact === undefined) return other
  const slot = shared.slotOf(fact)
  if (op in ORDERS && (typeof value === 'number' || typeof value === 'string')) {
    const bound = parseExact(value)
    const kind = ORDERS[op as keyof typeof ORDERS]
    return typeof bound === 'number' ? new QuickTest(kind, slot, bound, null, null, [], 0, inFull) : other
  }
  if (op === 'eq' && (typeof value === 'boolean' || isName(value))) {
    return new QuickTest('is', slot, 0, value as boolean | string, null, [], 0, inFull)
  }
  if (op === 'in' && Array.isArray(value) && value.every(isName)) {
    const names = new Set(value.map((one) => String(one).normalize('NFC').trim()))
    return new QuickTest('listed', slot, 0, null, names, [], 0, inFull)
  }
  return other
}

/** A text that is neither a number nor a day nor a word for yes or no. */
function isName(value: unknown): value is string {
  if (typeof value !== 'string' || value !== value.normalize('NFC').trim()) return false
  return readLiteral(value) === null
}

/** The quick form of a condition. */
export const quickTest = (source: Condition, shared: SharedParts): QuickTest =>
  shared.once('condition', source, () => makeTest(source, shared))

function makeTest(source: Condition, shared: SharedParts): QuickTest {
  const many = (conditions: readonly Condition[]) => conditions.map((one) => quickTest(one, shared))
  if ('all' in source) return group('all', many(source.all), 0)
  if ('any' in source) return group('any', many(source.any), 0)
  if ('not' in source) return group('not', many([source.not]), 0)
  if ('at_least' in source) return group('at_least', many(source.of), source.at_least)
  return quickLeaf(source, shared)
}

function holds(kind: Kind, value: number, bound: number): boolean {
  switch (kind) {
    case 'gt':
      return value > bound
    case 'gte':
      return value >= bound
    case 'lt':
      return value < bound
    default:
      return value <= bound
  }
}

function judgeUntil(node: QuickTest, deciding: boolean, values: SlotValues | null, facts: Facts): Truth {
  const { inside } = node
  let truth: Truth = !deciding
  for (let at = 0; at < inside.length; at += 1) {
    const found = judgeQuick(inside[at] as QuickTest, values, facts)
    if (found === deciding) return deciding
    if (found === null) truth = null
  }
  return truth
}

function judgeAtLeast({ inside, least }: QuickTest, values: SlotValues | null, facts: Facts): Truth {
  let [met, open] = [0, 0]
  for (const one of inside) {
    const found = judgeQuick(one, values, facts)
    if (found === true) met += 1
    else if (found === null) open += 1
  }
  if (met >= least) return true
  return met + open >= least ? null : false
}

/** The same truth as the compiled condition. */
export function judgeQuick(node: QuickTest, values: SlotValues | null, facts: Facts): Truth {
  const { kind } = node
  switch (kind) {
    case 'all':
      return judgeUntil(node, false, values, facts)
    case 'any':
      return judgeUntil(node, true, values, facts)
    case 'not':
      return not(judgeQuick(node.inside[0] as QuickTest, values, facts))
    case 'at_least':
      return judgeAtLeast(node, values, facts)
    case 'other':
      return node.inFull?.judge(facts) ?? null
    default: {
      const fact = valueAt(node.slot, values, facts)
      if (kind === 'is') {
        if (typeof fact === typeof node.wanted) return fact === node.wanted
      } else if (kind === 'listed') {
        if (typeof fact === 'string') return node.names?.has(fact) === true
      } else if (typeof fact === 'number') return holds(kind, fact, node.bound)
      return node.inFull?.judge(facts) ?? null
    }
  }
}
