import { facts as factWords } from '@contract/policy/facts'
import type { Condition, ConditionValue, Leaf, Operator } from '@contract/policy/formula'
import { compare, type Exact, parseExact } from '../../policy/exact'

/** One end of a number. */
interface End {
  at: Exact
  isIn: boolean
}

/** What several conditions together leave of one fact. */
export interface Bounds {
  low: End | null
  high: End | null
  /** The only values it may have; null where any. */
  among: ReadonlySet<string> | null
  except: ReadonlySet<string>
}

/** What is left of each fact by its name. */
export type FactBounds = ReadonlyMap<string, Bounds>

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const DAY_MS = 86_400_000

/** A number, or a day as the number of days since 1970; null for anything else. */
function numberOf(value: ConditionValue | undefined): Exact | null {
  if (typeof value === 'string' && DAY.test(value)) return Date.parse(`${value}T00:00:00Z`) / DAY_MS
  return typeof value === 'number' || typeof value === 'string' ? parseExact(value) : null
}

const keyOf = (value: unknown) => {
  const number = numberOf(value as ConditionValue)
  return number === null ? String(value) : `#${JSON.stringify(number)}`
}

const ends: Partial<Record<Operator, (at: Exact) => { low?: End; high?: End }>> = {
  gt: (at) => ({ low: { at, isIn: false } }),
  gte: (at) => ({ low: { at, isIn: true } }),
  lt: (at) => ({ high: { at, isIn: false } }),
  lte: (at) => ({ high: { at, isIn: true } }),
  rank_lte: (at) => ({ high: { at, isIn: true } }),
}

/** Without words of its own a number is 0 or more; days count from 1970. */
function initial(fact: string): Bounds {
  const words = factWords[fact]
  const high = words?.most === undefined ? null : { at: words.most, isIn: true }
  return { low: { at: words?.least ?? 0, isIn: true }, high, among: null, except: new Set() }
}

const tighterLow = (a: End | null, b: End) =>
  a === null || compare(b.at, a.at) > 0 || (compare(b.at, a.at) === 0 && !b.isIn) ? b : a
const tighterHigh = (a: End | null, b: End) =>
  a === null || compare(b.at, a.at) < 0 || (compare(b.at, a.at) === 0 && !b.isIn) ? b : a

function narrowed(bounds: Bounds, { op, value }: Leaf): Bounds {
  const number = numberOf(value)
  const end = number === null ? undefined : ends[op]?.(number)
  if (end !== undefined) {
    const low = end.low === undefined ? bounds.low : tighterLow(bounds.low, end.low)
    const high = end.high === undefined ? bounds.high : tighterHigh(bounds.high, end.high)
    return { ...bounds, low, high }
  }
  if (op === 'eq' || op === 'in') return { ...bounds, among: common(bounds.among, valuesOf(value)) }
  if (op === 'ne' || op === 'not_in') {
    return { ...bounds, except: new Set([...bounds.except, ...valuesOf(value)]) }
  }
  return bounds
}

function valuesOf(value: ConditionValue | undefined): string[] {
  if (Array.isArray(value)) return value.map(keyOf)
  return typeof value === 'object' ? [] : [keyOf(value)]
}

const common = (a: ReadonlySet<string> | null, values: readonly string[]) =>
  new Set(a === null ? values : values.filter((value) => a.has(value)))

/** Facts of which a company may have several at once: two different values of them are no contradiction. */
const SEVERAL = new Set(['events', 'title', 'in_scale', 'missing', 'policy_continued', 'awards_yuan'])

/** Whether a value is compared that the rules here can read: no formula, no list of places. */
const isReadable = ({ fact, value, op }: Leaf) =>
  fact !== undefined &&
  !SEVERAL.has(fact) &&
  op !== 'within_area' &&
  (typeof value !== 'object' || Array.isArray(value))

/** Whether no value is left. */
export function isEmpty({ low, high, among, except }: Bounds): boolean {
  if (low !== null && high !== null) {
    const order = compare(low.at, high.at)
    if (order > 0 || (order === 0 && !(low.isIn && high.isIn))) return true
  }
  if (among === null) return false
  return [...among].every((key) => except.has(key) || !isWithin(key, low, high))
}

function isWithin(key: string, low: End | null, high: End | null): boolean {
  if (!key.startsWith('#')) return true
  const at = JSON.parse(key.slice(1)) as Exact
  const isAbove = low === null || compare(at, low.at) > 0 || (low.isIn && compare(at, low.at) === 0)
  return isAbove && (high === null || compare(at, high.at) < 0 || (high.isIn && compare(at, high.at) === 0))
}

/** The conditions that all have to be met, however deep `all` nests. */
export function partsOfAll(condition: Condition): Condition[] {
  return 'all' in condition ? condition.all.flatMap(partsOfAll) : [condition]
}

export const isLeaf = (condition: Condition): condition is Leaf => 'op' in condition

/** What the leaves among these conditions leave of each fact; others are passed over. */
export function boundsOf(conditions: readonly Condition[], before: FactBounds = new Map()): FactBounds {
  const bounds = new Map(before)
  for (const leaf of conditions.filter(isLeaf).filter(isReadable)) {
    const fact = leaf.fact ?? ''
    bounds.set(fact, narrowed(bounds.get(fact) ?? initial(fact), leaf))
  }
  return bounds
}
