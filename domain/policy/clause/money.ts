import type { Computed, Gaps } from '../computed'
import { add, compare, divide, type Exact, floor, multiply, negate } from '../exact'
import type { Facts } from '../facts'
import { factNode } from '../formula/fact'
import {
  addRanges,
  greatestOf,
  highOf,
  hull,
  isRange,
  leastOf,
  lowOf,
  mapRising,
  multiplyRanges,
  type Num,
  subtractRanges,
} from '../range'
import { all, any, not, type Truth } from '../truth'
import type { CompiledCap, CompiledClause, CompiledPart } from './compile-clause'

/** What a clause gives, before it is asked whether it applies. Caps and rounding are done. */
export interface Money {
  /** What is sure to be due, and what is at most due on top of it; both freed. */
  fixed: Num
  upTo: Num
  /** Both together, under the caps. */
  freed: Num
  /** Everything, also what waits for an event. */
  entitled: Num
  /** Whether one of the parts applies, as far as known. */
  applies: Truth
  /** A part waits for its event and nothing else is freed. */
  isWaiting: boolean
  /** Whether the lifetime cap is used up. */
  isUsedUp: Truth
}

const isZero = (value: Num) => compare(lowOf(value), 0) === 0 && compare(highOf(value), 0) === 0

/** Whether an amount that is never below 0 is 0. */
function isNothing(value: Num): Truth {
  if (compare(highOf(value), 0) === 0) return true
  return compare(lowOf(value), 0) > 0 ? false : null
}

/** What was used before. Nobody told means nothing; told as unknown means anything. */
export function usedBefore(name: string | null, facts: Facts): Num {
  return name === null || facts[name] === undefined ? 0 : factNode(name).evaluate(facts)
}

const isUntold = (name: string | null, facts: Facts) => name === null || facts[name] === undefined

/** What a cap leaves, after what was used of it before. */
export function capLeft(cap: CompiledCap, facts: Facts): Num {
  const amount = cap.amount.evaluate(facts)
  // The usual cap: a number, and nothing used of it before.
  const isUsual = cap.persons === null && isUntold(cap.usedBy, facts)
  if (isUsual && typeof amount === 'number' && amount >= 0) return amount
  const whole = cap.persons === null ? amount : multiplyRanges(amount, cap.persons.evaluate(facts))
  return greatestOf(subtractRanges(whole, usedBefore(cap.usedBy, facts)), 0)
}

/** What 晋级补差 leaves beyond what was paid before; nobody told means nothing was. */
export function afterPrior({ priorPaid }: CompiledClause, value: Num, facts: Facts): Num {
  if (priorPaid === null || facts.prior_award_yuan === undefined) return value
  return greatestOf(subtractRanges(value, priorPaid.evaluate(facts)), 0)
}

/** What other levels leave: nothing is taken off unless the text says so. */
export function afterUpperLevel(clause: CompiledClause, value: Num, facts: Facts): Num {
  const { upperPaid, ratioCeiling, source } = clause
  if (upperPaid === null) return value
  const isTold = source.stacking?.upper_paid !== undefined || facts.upper_paid_yuan !== undefined
  const paid = isTold ? upperPaid.evaluate(facts) : 0
  if (ratioCeiling === null) return greatestOf(subtractRanges(value, paid), 0)
  return leastOf(value, greatestOf(subtractRanges(ratioCeiling.evaluate(facts), paid), 0))
}

/** Rounding, once, by the clause's rule. */
export function rounded({ unit, roundUp }: CompiledClause, value: Num): Num {
  if (typeof value === 'number' && Number.isFinite(value) && unit === 1) return value
  return mapRising(value, (exact: Exact) => {
    if (unit === 1 && roundUp === 'down') return floor(exact)
    const units = divide(exact, unit)
    if (roundUp === 'down') return multiply(floor(units), unit)
    if (roundUp === 'up') return multiply(negate(floor(negate(units))), unit)
    return multiply(floor(add(units, { n: 1, d: 2 })), unit)
  })
}

/** Item, year and lifetime cap, then what was paid before, then the other levels, then rounding. */
export function limited(clause: CompiledClause, value: Num, facts: Facts): Num {
  let result = greatestOf(value, 0)
  for (const cap of clause.caps) result = leastOf(result, capLeft(cap, facts))
  return rounded(clause, afterUpperLevel(clause, afterPrior(clause, result, facts), facts))
}

/** A part that may apply gives anything between nothing and its amount. */
const perhaps = (truth: Truth, value: Num): Num =>
  truth === true ? value : truth === null ? hull(0, value) : 0

interface PartSum {
  applies: Truth
  released: Truth
  amount: Num
}

function sumOfPart(part: CompiledPart, facts: Facts): PartSum {
  const applies = part.test === null ? true : part.test.judge(facts)
  if (applies === false) return { applies, released: false, amount: 0 }
  const amount = part.amount === null ? 0 : greatestOf(part.amount.evaluate(facts), 0)
  return { applies, released: part.release === null ? true : part.release.judge(facts), amount }
}

function anyApplies(sums: readonly PartSum[]): Truth {
  if (sums.length === 0 || sums.some(({ applies }) => applies === true)) return true
  return sums.some(({ applies }) => applies === null) ? null : false
}

/** Adds up the parts of a clause; the quick way, without a trace. */
export function moneyOf(clause: CompiledClause, facts: Facts): Money {
  let [fixed, upTo, entitled]: [Num, Num, Num] = [0, 0, 0]
  const sums = clause.parts.map((part) => sumOfPart(part, facts))
  sums.forEach(({ applies, released, amount }, at) => {
    const due = perhaps(applies, amount)
    const freed = released === true ? due : perhaps(released, due)
    entitled = addRanges(entitled, due)
    if (clause.parts[at]?.isUpTo === true) upTo = addRanges(upTo, freed)
    else fixed = addRanges(fixed, freed)
  })
  const freed = limited(clause, addRanges(fixed, upTo), facts)
  // What is sure takes its place under the caps first. Without a sure part, all of it is an upper bound, and the
  // other way round.
  const sure = isZero(fixed) ? 0 : isZero(upTo) ? freed : limited(clause, fixed, facts)
  const rest = isZero(upTo) ? 0 : isZero(fixed) ? freed : greatestOf(subtractRanges(freed, sure), 0)
  const isWaiting =
    sums.some(({ applies, released }) => applies === true && released === false) &&
    !sums.some(({ applies, released }) => applies !== false && released !== false)
  const hasSum = not(isNothing(addRanges(fixed, upTo)))
  const lifetime = clause.caps.filter((cap) => cap.isLifetime)
  const isUsedUp = all([hasSum, any(lifetime.map((cap) => isNothing(capLeft(cap, facts))))])
  return {
    fixed: sure,
    upTo: rest,
    freed,
    entitled: limited(clause, entitled, facts),
    applies: anyApplies(sums),
    isWaiting,
    isUsedUp,
  }
}

const addOf = (computed: Computed | null, facts: Facts, into: Gaps) => computed?.gaps(facts, into)

function gapsOfCaps(clause: CompiledClause, facts: Facts, into: Gaps): void {
  for (const cap of clause.caps) {
    if (!isRange(capLeft(cap, facts))) continue
    addOf(cap.amount, facts, into)
    addOf(cap.persons, facts, into)
    if (cap.usedBy !== null && facts[cap.usedBy] === null) into.facts.add(cap.usedBy)
  }
}

/** What keeps the money of a clause from being settled. */
export function gapsOfMoney(clause: CompiledClause, facts: Facts, into: Gaps): void {
  for (const part of clause.parts) {
    const applies = part.test === null ? true : part.test.judge(facts)
    if (applies === false) continue
    part.test?.gaps(facts, into)
    part.release?.gaps(facts, into)
    addOf(part.amount, facts, into)
  }
  gapsOfCaps(clause, facts, into)
  if (facts.prior_award_yuan !== undefined) addOf(clause.priorPaid, facts, into)
  if (clause.upperPaid === null) return
  if (clause.source.stacking?.upper_paid !== undefined || facts.upper_paid_yuan !== undefined)
    addOf(clause.upperPaid, facts, into)
  addOf(clause.ratioCeiling, facts, into)
}
