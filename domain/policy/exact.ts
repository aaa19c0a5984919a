/**
 * Numbers without rounding. A whole number within ±2^53 is a plain number, everything else a reduced fraction,
 * whose parts are plain numbers as long as they fit and BigInt where they do not. No value is ever a binary
 * fraction. `Infinity` and `-Infinity` stand for the open ends of a range only (range.ts).
 *
 * Phones before iOS 14 have no BigInt and cannot even read a script with `1n` in it, so there are no such literals and
 * ordinary sums never come to BigInt.
 */
export type Exact = number | Fraction

export interface Fraction {
  readonly n: number | bigint
  /** More than 0. */
  readonly d: number | bigint
}

const isSafe = Number.isSafeInteger

const numerator = (value: Exact) => (typeof value === 'number' ? value : value.n)
const denominator = (value: Exact) => (typeof value === 'number' ? 1 : value.d)

function commonDivisor(a: number, b: number): number {
  let [left, right] = [Math.abs(a), b]
  while (right !== 0) [left, right] = [right, left % right]
  return left
}

function commonBigDivisor(a: bigint, b: bigint): bigint {
  const zero = BigInt(0)
  let [left, right] = [a < zero ? -a : a, b]
  while (right !== zero) [left, right] = [right, left % right]
  return left
}

/** The fraction of two whole numbers within ±2^53; the lower one is not 0. */
function ofSmall(n: number, d: number): Exact {
  const sign = d < 0 ? -1 : 1
  const divisor = commonDivisor(n, Math.abs(d)) * sign
  // Adding 0 turns -0 into 0, so that equal values are equal objects.
  const [top, bottom] = [n / divisor + 0, d / divisor]
  return bottom === 1 ? top : { n: top, d: bottom }
}

function ofBig(n: bigint, d: bigint): Exact {
  const isNegative = d < BigInt(0)
  const divisor = commonBigDivisor(n, isNegative ? -d : d) * BigInt(isNegative ? -1 : 1)
  const [top, bottom] = [n / divisor, d / divisor]
  const [smallTop, smallBottom] = [Number(top), Number(bottom)]
  if (!isSafe(smallTop) || !isSafe(smallBottom)) return { n: top, d: bottom }
  return smallBottom === 1 ? smallTop : { n: smallTop, d: smallBottom }
}

export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (isSafe(sum)) return sum
  }
  const [an, ad, bn, bd] = [numerator(a), denominator(a), numerator(b), denominator(b)]
  if (typeof an === 'number' && typeof ad === 'number' && typeof bn === 'number' && typeof bd === 'number') {
    const [left, right, bottom] = [an * bd, bn * ad, ad * bd]
    if (isSafe(left) && isSafe(right) && isSafe(bottom) && isSafe(left + right)) {
      return ofSmall(left + right, bottom)
    }
  }
  return ofBig(BigInt(an) * BigInt(bd) + BigInt(bn) * BigInt(ad), BigInt(ad) * BigInt(bd))
}

export function negate(a: Exact): Exact {
  return typeof a === 'number' ? 0 - a : { n: -a.n, d: a.d }
}

export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b))

export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (isSafe(product)) return product + 0
  }
  const [an, ad, bn, bd] = [numerator(a), denominator(a), numerator(b), denominator(b)]
  if (typeof an === 'number' && typeof ad === 'number' && typeof bn === 'number' && typeof bd === 'number') {
    const [top, bottom] = [an * bn, ad * bd]
    if (isSafe(top) && isSafe(bottom)) return ofSmall(top, bottom)
  }
  return ofBig(BigInt(an) * BigInt(bn), BigInt(ad) * BigInt(bd))
}

/** `b` is not 0. */
export function divide(a: Exact, b: Exact): Exact {
  const [n, d] = [denominator(b), numerator(b)]
  const inverse = typeof n === 'number' && typeof d === 'number' ? ofSmall(n, d) : ofBig(BigInt(n), BigInt(d))
  return multiply(a, inverse)
}

/** Less than 0, 0 or more than 0; ends of ranges may be infinite. */
export function compare(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a < b ? -1 : 1
  if (typeof a === 'number' && !Number.isFinite(a)) return a
  if (typeof b === 'number' && !Number.isFinite(b)) return -b
  const [an, ad, bn, bd] = [numerator(a), denominator(a), numerator(b), denominator(b)]
  if (typeof an === 'number' && typeof ad === 'number' && typeof bn === 'number' && typeof bd === 'number') {
    const [left, right] = [an * bd, bn * ad]
    if (isSafe(left) && isSafe(right)) return left - right
  }
  const difference = BigInt(an) * BigInt(bd) - BigInt(bn) * BigInt(ad)
  const zero = BigInt(0)
  return difference === zero ? 0 : difference < zero ? -1 : 1
}

export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b)
export const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b)

/** The largest whole number that is not above a value. */
export function floor(a: Exact): Exact {
  if (typeof a === 'number') return a
  const { n, d } = a
  if (typeof n === 'number' && typeof d === 'number') {
    const rest = n % d
    return (n - rest) / d - (rest < 0 ? 1 : 0)
  }
  const [top, bottom] = [BigInt(n), BigInt(d)]
  const quotient = top / bottom
  const one = BigInt(1)
  return ofBig(top % bottom < BigInt(0) ? quotient - one : quotient, one)
}

export const ceiling = (a: Exact): Exact => negate(floor(negate(a)))

const WRITTEN = /^(?<sign>[-+]?)(?<whole>\d+)(?:\.(?<decimals>\d+))?(?:e(?<power>[-+]?\d{1,3}))?$/iu

function parseDecimal(text: string): Exact | null {
  const groups = WRITTEN.exec(text)?.groups
  if (groups === undefined) return null
  const { sign, whole = '0', decimals = '', power = '0' } = groups
  const written = `${sign === '-' ? '-' : ''}${whole}${decimals}`
  const shift = Number(power) - decimals.length
  const [small, scale] = [Number(written), powerOfTen(Math.abs(shift))]
  if (isSafe(small) && typeof scale === 'number') {
    if (shift < 0) return ofSmall(small, scale)
    if (isSafe(small * scale)) return small * scale + 0
  }
  const [digits, big] = [BigInt(written), BigInt(scale)]
  return shift >= 0 ? ofBig(digits * big, BigInt(1)) : ofBig(digits, big)
}

function powerOfTen(places: number): number | bigint {
  return places <= 15 ? Number(`1e${places}`) : BigInt(`1${'0'.repeat(places)}`)
}

/**
 * The number a text writes: `12`, `0.60`, `1/3`, `5%`, `1,000,000`; null when it writes none. A JSON number with
 * decimals is taken as it was written.
 */
export function parseExact(written: number | string): Exact | null {
  if (typeof written === 'number') {
    if (isSafe(written)) return written + 0
    return Number.isFinite(written) ? parseDecimal(String(written)) : null
  }
  const text = written.trim().replace(/(\d),(?=\d{3}(?:\D|$))/gu, '$1')
  if (/[%％]$/u.test(text)) {
    const share = parseDecimal(text.slice(0, -1).trim())
    return share === null ? null : divide(share, 100)
  }
  const [above = '', below, ...rest] = text.split('/')
  if (rest.length > 0) return null
  const top = parseDecimal(above.trim())
  if (below === undefined || top === null) return top
  const bottom = parseDecimal(below.trim())
  return bottom === null || compare(bottom, 0) === 0 ? null : divide(top, bottom)
}

const MOST_DECIMALS = 12

/** Long division of two whole numbers of 0 and more: the whole part, and as many decimals as there are up to the most. */
interface Quotient {
  whole: string
  decimals: string
  /** Whether the decimals end there. */
  isWhole: boolean
}

function divideSmall(n: number, d: number): Quotient {
  let rest = n % d
  const whole = String((n - rest) / d)
  let decimals = ''
  while (rest !== 0 && decimals.length < MOST_DECIMALS) {
    const next = (rest * 10) % d
    decimals += String((rest * 10 - next) / d)
    rest = next
  }
  return { whole, decimals, isWhole: rest === 0 }
}

function divideBig(n: bigint, d: bigint): Quotient {
  const scaled = n * BigInt(powerOfTen(MOST_DECIMALS))
  const digits = (scaled / d).toString().padStart(MOST_DECIMALS + 1, '0')
  const decimals = digits.slice(-MOST_DECIMALS)
  const isWhole = scaled % d === BigInt(0)
  const whole = digits.slice(0, -MOST_DECIMALS)
  return { whole, decimals: isWhole ? decimals.replace(/0+$/u, '') : decimals, isWhole }
}

function quotient({ n, d }: Fraction): Quotient {
  const isSmall = typeof n === 'number' && typeof d === 'number' && isSafe(d * 10)
  if (isSmall) return divideSmall(Math.abs(n), d)
  const top = BigInt(n)
  return divideBig(top < BigInt(0) ? -top : top, BigInt(d))
}

/** A value in figures: `479062.5`; where decimals do not end, two of them and the fraction: `333333.33…(1000000/3)`. */
export function exactText(value: Exact): string {
  if (typeof value === 'number') {
    if (value === Number.POSITIVE_INFINITY) return '不限'
    return value === Number.NEGATIVE_INFINITY ? '−不限' : String(value)
  }
  const { whole, decimals, isWhole } = quotient(value)
  const sign = value.n < 0 ? '-' : ''
  if (!isWhole) return `${sign}${whole}.${decimals.slice(0, 2)}…(${value.n}/${value.d})`
  return decimals === '' ? `${sign}${whole}` : `${sign}${whole}.${decimals}`
}

/** Whole 元 as a JSON number; null when it is not one that JavaScript can hold exactly. */
export function wholeYuan(value: Exact): number | null {
  return typeof value === 'number' && isSafe(value) ? value : null
}
