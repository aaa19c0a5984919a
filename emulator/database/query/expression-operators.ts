import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { requestFailed } from '../refusal'

type Expression = (context: unknown, argument: unknown, options: Options) => unknown

/** `$week`: weeks begin on Sunday and the days before the first Sunday are week 0; mingo gives the ISO week. */
const weekOfYear: Expression = (context, argument, options) => {
  const day = evalExpr(context, { $dayOfYear: argument }, options)
  const weekday = evalExpr(context, { $dayOfWeek: argument }, options)
  if (typeof day !== 'number' || typeof weekday !== 'number') return null
  return Math.floor((day + 7 - weekday) / 7)
}

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
  $week: weekOfYear,
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
