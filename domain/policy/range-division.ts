import { compare, divide, type Exact } from './exact'
import { ANYTHING, between, highOf, isRange, lowOf, multiplyRanges, type Num } from './range'

function inverse(end: Exact): Exact {
  return typeof end === 'number' && !Number.isFinite(end) ? 0 : divide(1, end)
}

/**
 * The quotient. Nothing is known of it where the divisor is 0 or may be 0: what cannot be divided has no value, and a
 * person has to say what is meant then.
 */
export function divideRanges(a: Num, b: Num): Num {
  if (!isRange(b)) {
    if (compare(b, 0) === 0) return ANYTHING
    return multiplyRanges(a, divide(1, b))
  }
  const [low, high] = [lowOf(b), highOf(b)]
  if (compare(low, 0) <= 0 && compare(high, 0) >= 0) return ANYTHING
  return multiplyRanges(a, between(inverse(high), inverse(low)))
}
