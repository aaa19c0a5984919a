import type { AreaValue, Leaf, Operator } from '@contract/policy/formula'
import { type Compiler, type Computed, rawOf } from '../computed'
import { compare, type Exact, parseExact } from '../exact'
import { type Fact, type Facts, factText, isMoment, isNumber } from '../facts'
import { compareMoments, parseMoment } from '../moment'
import { highOf, lowOf, type Num } from '../range'
import { all, any, not, type Truth } from '../truth'
import { isSame } from './same'

/** What an operator needs: the left side, and the leaf with its value. */
export interface Question {
  left: Computed
  leaf: Leaf
  compiler: Compiler
}

export type Judge = (facts: Facts) => Truth

const readText = (text: string): Fact => {
  const plain = text.normalize('NFC').trim()
  return parseMoment(plain) ?? parseExact(plain) ?? plain
}

function readValue(value: unknown): Fact {
  if (typeof value === 'string') return readText(value)
  return typeof value === 'number' ? parseExact(value) : typeof value === 'boolean' ? value : null
}

const isNode = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The right side of a comparison: a day, a number, or something to compute. */
export function rightSide({ leaf, compiler }: Pick<Question, 'leaf' | 'compiler'>): Computed {
  const { value } = leaf
  if (isNode(value)) return compiler.formula(value as never)
  return compiler.formula(typeof value === 'number' || typeof value === 'string' ? value : 0)
}

interface Order {
  /** Whether the order of two known values keeps the rule; `order` is below 0 when the left is less. */
  holds(order: number): boolean
  /** The same for ranges: sure, impossible, or open. */
  range(left: Num, right: Num): Truth
}

const above = (a: Exact, b: Exact) => compare(a, b) > 0
const atOrAbove = (a: Exact, b: Exact) => compare(a, b) >= 0

function isAbove(left: Num, right: Num): Truth {
  if (above(lowOf(left), highOf(right))) return true
  return above(highOf(left), lowOf(right)) ? null : false
}

function isAtOrAbove(left: Num, right: Num): Truth {
  if (atOrAbove(lowOf(left), highOf(right))) return true
  return atOrAbove(highOf(left), lowOf(right)) ? null : false
}

const orders = {
  gt: { holds: (order) => order > 0, range: isAbove },
  gte: { holds: (order) => order >= 0, range: isAtOrAbove },
  lt: { holds: (order) => order < 0, range: (left, right) => not(isAtOrAbove(left, right)) },
  lte: { holds: (order) => order <= 0, range: (left, right) => not(isAbove(left, right)) },
} satisfies Record<string, Order>

/** A single known or unknown fact against the right side. */
function judgeOrder(order: Order, fact: Fact, right: Fact): Truth {
  if (fact === '' || right === '') return false
  if (isMoment(fact) && isMoment(right)) return order.holds(compareMoments(fact, right))
  if (isNumber(fact) && isNumber(right)) return order.holds(compare(fact, right))
  return null
}

/** The quick way where one number of a company meets one number of the text; anything else goes the long way. */
function quickly(leaf: Leaf, order: Order, inFull: Judge): Judge {
  const { fact: name } = leaf
  const isWritten = typeof leaf.value === 'number' || typeof leaf.value === 'string'
  const bound = isWritten ? parseExact(leaf.value as number | string) : null
  if (name === undefined || typeof bound !== 'number') return inFull
  return (facts) => {
    const fact = facts[name]
    return typeof fact === 'number' ? order.holds(fact - bound) : inFull(facts)
  }
}

const comparing =
  (order: Order) =>
  (question: Question): Judge => {
    const { left } = question
    const right = rightSide(question)
    return quickly(question.leaf, order, (facts) => {
      const fact = left.raw?.(facts)
      if (Array.isArray(fact)) {
        const bound = rawOf(right, facts)
        return fact.length === 0 ? false : all(fact.map((one) => judgeOrder(order, one, bound)))
      }
      if (fact === '' || isMoment(fact)) return judgeOrder(order, fact, rawOf(right, facts))
      const bound = right.raw?.(facts)
      if (isMoment(bound)) return fact === undefined ? null : judgeOrder(order, fact, bound)
      return order.range(left.evaluate(facts), right.evaluate(facts))
    })
  }

const equal = (question: Question): Judge => {
  const { left, leaf } = question
  if (isNode(leaf.value)) {
    const right = rightSide(question)
    return (facts) => isSame(rawOf(left, facts), rawOf(right, facts)) ?? null
  }
  const value = readValue(leaf.value)
  const { fact: name } = leaf
  if (name === undefined) return (facts) => isSame(rawOf(left, facts), value)
  return (facts) => {
    const fact = facts[name] ?? null
    return typeof fact === 'boolean' && typeof value === 'boolean' ? fact === value : isSame(fact, value)
  }
}

const listed = ({ left, leaf }: Question): Judge => {
  const values = (Array.isArray(leaf.value) ? leaf.value : [leaf.value]).map(readValue)
  const names = new Set(values.filter((value) => typeof value === 'string'))
  return (facts) => {
    const fact = rawOf(left, facts)
    if (typeof fact === 'string' && names.has(fact)) return true
    return any(values.map((value) => isSame(fact, value)))
  }
}

function existence(fact: Fact): Truth {
  if (fact === null) return null
  if (Array.isArray(fact)) return fact.length > 0
  return fact !== '' && fact !== false
}

const existing = ({ left, leaf }: Question): Judge => {
  const wanted = leaf.value !== false
  return (facts) => {
    const truth = existence(rawOf(left, facts))
    return wanted ? truth : not(truth)
  }
}

function areaOf(value: Leaf['value']): { inside: Set<string>; outside: Set<string> } {
  const area: AreaValue =
    isNode(value) && 'inside' in value
      ? value
      : { inside: (Array.isArray(value) ? value : [value]).map((one) => String(one)) }
  return { inside: new Set(area.inside), outside: new Set(area.outside ?? []) }
}

/** Inside or outside by name; a place that no list knows is open, since there is no boundary to ask. */
const within = ({ left, leaf }: Question): Judge => {
  const { inside, outside } = areaOf(leaf.value)
  const judge = (fact: Fact): Truth => {
    if (typeof fact === 'boolean') return fact
    if (fact === null) return null
    if (fact === '') return false
    if (Array.isArray(fact)) return any(fact.map(judge))
    const name = factText(fact)
    if (inside.has(name)) return true
    return outside.has(name) ? false : null
  }
  return (facts) => judge(rawOf(left, facts))
}

/** First time: told so, or nothing (of the named kind) in the history, also under other policies. */
const first = ({ left, leaf }: Question): Judge => {
  const { value } = leaf
  const names = typeof value === 'string' ? [value] : Array.isArray(value) ? value : null
  const judge = (fact: Fact): Truth => {
    if (fact === null || typeof fact === 'boolean') return fact
    if (isNumber(fact)) return compare(fact, 0) === 0
    if (!Array.isArray(fact)) return fact === ''
    if (names === null) return fact.length === 0
    return not(any(names.map((name) => isSame(fact, readValue(name)))))
  }
  return (facts) => {
    const truth = judge(rawOf(left, facts))
    return value === false ? not(truth) : truth
  }
}

/** The longest run of years without a gap. */
function longestRun(years: ReadonlySet<number>): number {
  let longest = 0
  for (const year of years) {
    let length = 0
    while (years.has(year + length)) length += 1
    longest = Math.max(longest, length)
  }
  return longest
}

const yearsIn = (list: readonly Fact[]) =>
  new Set(
    list.flatMap((one) =>
      isMoment(one) ? [Number(one.day.slice(0, 4))] : typeof one === 'number' ? [one] : [],
    ),
  )

/** Whether members in a row each keep a rule, one member a year. */
function keptInRow(list: readonly Fact[], count: number, keeps: (one: Fact) => Truth): Truth {
  const truths = list.map(keeps)
  return any(truths.slice(count - 1).map((_, at) => all(truths.slice(at, at + count))))
}

/** A run that begins in the year after `start`; years that are not known may fill its gaps. */
function runAfter(start: number, count: number, list: readonly Fact[]): Truth {
  const years = yearsIn(list)
  const lacking = Array.from({ length: count }, (_, at) => start + 1 + at).filter((year) => !years.has(year))
  if (lacking.length === 0) return true
  return lacking.length <= list.filter((one) => one === null).length ? null : false
}

/** A run anywhere in a list of years. */
function runAnywhere(count: number, list: readonly Fact[]): Truth {
  const years = yearsIn(list)
  const open = list.filter((one) => one === null).length
  if (longestRun(years) >= count) return true
  return open > 0 && years.size + open >= count ? null : false
}

/** A run of years in a list of years, or of members that each keep a rule, one member a year. */
const consecutive = ({ left, leaf, compiler }: Question): Judge => {
  const { each } = leaf
  const wanted = Number(leaf.value)
  const after = leaf.after === undefined ? null : compiler.formula(leaf.after)
  const bound = each === undefined ? null : readValue(each.value)
  const rule = each === undefined ? undefined : (orders as Partial<Record<Operator, Order>>)[each.op]

  const inYears = (list: readonly Fact[], facts: Facts): Truth => {
    if (after === null) return runAnywhere(wanted, list)
    const [start] = yearsIn([rawOf(after, facts)])
    if (start !== undefined) return runAfter(start, wanted, list)
    return runAnywhere(wanted, list) === false ? false : null
  }
  return (facts) => {
    const fact = rawOf(left, facts)
    if (fact === null || typeof fact === 'boolean') return fact
    if (isNumber(fact)) return compare(fact, wanted) >= 0
    if (!Array.isArray(fact)) return false
    if (each === undefined) return inYears(fact, facts)
    return keptInRow(fact, wanted, (one) => (rule === undefined ? null : judgeOrder(rule, one, bound)))
  }
}

/** Every operator and what it means; an operator more is a line more. */
export const judges: Record<Operator, (question: Question) => Judge> = {
  eq: equal,
  ne: (question) => {
    const judge = equal(question)
    return (facts) => not(judge(facts))
  },
  in: listed,
  not_in: (question) => {
    const judge = listed(question)
    return (facts) => not(judge(facts))
  },
  gt: comparing(orders.gt),
  gte: comparing(orders.gte),
  lt: comparing(orders.lt),
  lte: comparing(orders.lte),
  exists: existing,
  within_area: within,
  first_time: first,
  consecutive_years: consecutive,
  rank_lte: comparing(orders.lte),
}
