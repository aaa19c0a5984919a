import { add, compare, type Exact, greatest, least, multiply, negate } from './exact'

/** What is known of a number: the number itself, or the ends between which it lies. */
export type Num = Exact | Range

/** Both ends belong to it; they may be infinite. `low` is never above `high`. */
export interface Range {
  readonly low: Exact
  readonly high: Exact
}

export const ANYTHING: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

export const isRange = (value: Num): value is Range => typeof value === 'object' && 'low' in value
export const lowOf = (value: Num): Exact => (isRange(value) ? value.low : value)
export const highOf = (value: Num): Exact => (isRange(value) ? value.high : value)

/** The range between two ends; the number itself where they meet. */
export function between(low: Exact, high: Exact): Num {
  return compare(low, high) === 0 ? low : { low, high }
}

/** The least range that holds both. */
export function hull(a: Num, b: Num): Num {
  return between(least(lowOf(a), lowOf(b)), greatest(highOf(a), highOf(b)))
}

const isInfinite = (value: Exact) => typeof value === 'number' && !Number.isFinite(value)

function addEnds(a: Exact, b: Exact): Exact {
  if (isInfinite(a)) return a
  return isInfinite(b) ? b : add(a, b)
}

/** Infinity is never reached, so that 0 times an open end stays 0. */
function multiplyEnds(a: Exact, b: Exact): Exact {
  const [signA, signB] = [compare(a, 0), compare(b, 0)]
  if (signA === 0 || signB === 0) return 0
  if (isInfinite(a) || isInfinite(b)) return signA > 0 === signB > 0 ? Infinity : -Infinity
  return multiply(a, b)
}

export function addRanges(a: Num, b: Num): Num {
  if (!isRange(a) && !isRange(b)) return add(a, b)
  return between(addEnds(lowOf(a), lowOf(b)), addEnds(highOf(a), highOf(b)))
}

export function negateRange(a: Num): Num {
  return isRange(a) ? between(negate(a.high), negate(a.low)) : negate(a)
}

export const subtractRanges = (a: Num, b: Num): Num => addRanges(a, negateRange(b))

export function multiplyRanges(a: Num, b: Num): Num {
  if (!isRange(a) && !isRange(b)) return multiply(a, b)
  const products = [lowOf(a), highOf(a)].flatMap((left) =>
    [lowOf(b), highOf(b)].map((right) => multiplyEnds(left, right)),
  )
  return between(products.reduce(least), products.reduce(greatest))
}

/** A function that never falls, applied to both ends. */
export function mapRising(value: Num, rising: (one: Exact) => Exact): Num {
  if (!isRange(value)) return rising(value)
  const mapped = (end: Exact) => (isInfinite(end) ? end : rising(end))
  return between(mapped(value.low), mapped(value.high))
}

export function leastOf(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number') return a <= b ? a : b
  if (!isRange(a) && !isRange(b)) return least(a, b)
  return between(least(lowOf(a), lowOf(b)), least(highOf(a), highOf(b)))
}

export function greatestOf(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number') return a >= b ? a : b
  if (!isRange(a) && !isRange(b)) return greatest(a, b)
  return between(greatest(lowOf(a), lowOf(b)), greatest(highOf(a), highOf(b)))
}
