import { evalExpr } from 'mingo/core'
import { $trunc } from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { requestFailed } from '../refusal'
import { compareValues } from '../store/compare-values'
import { dateExpressions } from './date-expressions'

type Expression = (context: unknown, argument: unknown, options: Options) => unknown

/** Two values compared in BSON's order, what is missing before null; mingo never finds another type above or below. */
const comparison =
  (answer: (difference: number) => unknown): Expression =>
  (context, argument, options) => {
    const values = listOf(evalExpr(context, argument, options))
    if (values.length !== 2) throw requestFailed('a comparison takes exactly 2 arguments')
    const [left, right] = values
    const missing = Number(left !== undefined) - Number(right !== undefined)
    return answer(missing === 0 ? Math.sign(compareValues(left, right)) : missing)
  }

/** `$trunc` of one number; mingo needs a list. */
const truncate: Expression = (context, argument, options) =>
  $trunc(context as never, (Array.isArray(argument) ? argument : [argument]) as never, options)

/** `$indexOfCP`: counts code points; mingo has none. */
const indexOfCodePoints: Expression = (context, argument, options) =>
  indexIn(listOf(evalExpr(context, argument, options)), (text) => [...text])

/** `$indexOfBytes`: counts bytes of UTF-8; mingo counts UTF-16 units. */
const indexOfBytes: Expression = (context, argument, options) =>
  indexIn(listOf(evalExpr(context, argument, options)), (text) => [...Buffer.from(text, 'utf8')])

/** `$substrBytes` and `$substr`: a negative count and one past the end mean to the end; mingo throws on both. */
const substringOfBytes: Expression = (context, argument, options) => {
  const [text, start, count] = listOf(evalExpr(context, argument, options))
  if (text === null || text === undefined) return ''
  if (typeof start !== 'number' || typeof count !== 'number' || start < 0) {
    throw requestFailed(
      '$substrBytes: the starting index and the length must be numbers, the first not negative',
    )
  }
  const bytes = Buffer.from(String(text), 'utf8')
  const end = count < 0 ? bytes.length : Math.min(bytes.length, start + count)
  for (const boundary of [start, end]) {
    if (((bytes[boundary] ?? 0) & 0b1100_0000) === 0b1000_0000) {
      throw requestFailed('$substrBytes: Invalid range, the boundary is within a UTF-8 character.')
    }
  }
  return bytes.subarray(start, end).toString('utf8')
}

/** Expressions that mingo lacks or has otherwise than MongoDB. */
export const correctedExpressions: Record<`$${string}`, Expression> = {
  ...dateExpressions,
  $cmp: comparison((difference) => difference),
  $eq: comparison((difference) => difference === 0),
  $ne: comparison((difference) => difference !== 0),
  $gt: comparison((difference) => difference > 0),
  $gte: comparison((difference) => difference >= 0),
  $lt: comparison((difference) => difference < 0),
  $lte: comparison((difference) => difference <= 0),
  $trunc: truncate,
  $indexOfCP: indexOfCodePoints,
  $indexOfBytes: indexOfBytes,
  $substr: substringOfBytes,
  $substrBytes: substringOfBytes,
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function indexIn(
  [text, wanted, start = 0, end]: unknown[],
  unitsOf: (text: string) => unknown[],
): number | null {
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof wanted !== 'string' || typeof start !== 'number') {
    throw requestFailed('$indexOf requires a string as the first and second argument')
  }
  const units = unitsOf(text)
  const wantedUnits = unitsOf(wanted)
  const last = Math.min(units.length, typeof end === 'number' ? end : units.length) - wantedUnits.length
  for (let at = start; at <= last; at++) {
    if (wantedUnits.every((unit, offset) => units[at + offset] === unit)) return at
  }
  return -1
}
