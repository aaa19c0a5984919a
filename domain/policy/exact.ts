/**
 * Numbers without rounding. A whole number within ±2^53 is a plain number, everything else a reduced fraction,
 * whose parts are plain numbers as long as they fit and BigInt where they do not. No value is ever a binary
 * fraction. `Infinity` and `-Infinity` stand for the open ends of a range only (range.ts).
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
  let [left, right] = [a < 0n ? -a : a, b]
  while (right !== 0n) [left, right] = [right, left % right]
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
  const divisor = commonBigDivisor(n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n)
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
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
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
  return ofBig(top % bottom < 0n ? quotient - 1n : quotient, 1n)
}

export const ceiling = (a: Exact): Exact => negate(floor(negate(a)))

const WRITTEN = /^(?<sign>[-+]?)(?<whole>\d+)(?:\.(?<decimals>\d+))?(?:e(?<power>[-+]?\d{1,3}))?$/iu

function parseDecimal(text: string): Exact | null {
  const groups = WRITTEN.exec(text)?.groups
  if (groups === undefined) return null
  const { sign, whole = '0', decimals = '', power = '0' } = groups
  const digits = BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n)
  const shift = Number(power) - decimals.length
  return shift >= 0 ? ofBig(digits * 10n ** BigInt(shift), 1n) : ofBig(digits, 10n ** BigInt(-shift))
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
  const text = written.trim().replace(/(?<=\d),(?=\d{3}(?:\D|$))/gu, '')
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

/** Decimal digits of a fraction whose expansion ends within `MOST_DECIMALS` places, else null. */
function decimalsOf(n: bigint, d: bigint): string | null {
  for (let places = 1; places <= MOST_DECIMALS; places += 1) {
    const scaled = n * 10n ** BigInt(places)
    if (scaled % d !== 0n) continue
    const digits = (scaled / d).toString().padStart(places + 1, '0')
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`
  }
  return null
}

/** A value in figures: `479062.5`; where decimals do not end, two of them and the fraction: `333333.33…(1000000/3)`. */
export function exactText(value: Exact): string {
  if (typeof value === 'number') {
    if (value === Number.POSITIVE_INFINITY) return '不限'
    return value === Number.NEGATIVE_INFINITY ? '−不限' : String(value)
  }
  const [n, d] = [BigInt(value.n), BigInt(value.d)]
  const [sign, top] = n < 0n ? ['-', -n] : ['', n]
  if (d === 1n) return `${sign}${top}`
  const decimals = decimalsOf(top, d)
  if (decimals !== null) return `${sign}${decimals}`
  const hundredths = ((top * 100n) / d).toString().padStart(3, '0')
  return `${sign}${hundredths.slice(0, -2)}.${hundredths.slice(-2)}…(${sign}${top}/${d})`
}

/** Whole 元 as a JSON number; null when it is not one that JavaScript can hold exactly. */
export function wholeYuan(value: Exact): number | null {
  return typeof value === 'number' && isSafe(value) ? value : null
}
