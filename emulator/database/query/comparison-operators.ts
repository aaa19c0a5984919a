import { type Document, readField } from '../document'
import { requestFailed } from '../refusal'
import { compareValues, typeRank } from '../store/compare-values'
import { valuesAt } from '../store/field-values'
import { sameValue } from './same-value'

type Test = (document: Document) => boolean
type QueryOperator = (path: string, argument: unknown) => Test

/** `$eq`: a value under the path, or an element of an array there, is equal. */
export const equal: QueryOperator = (path, argument) => matchAny(path, (value) => isEqual(value, argument))

const anyOf: QueryOperator = (path, argument) => {
  const wanted = listOf('$in', argument)
  return matchAny(path, (value) => wanted.some((candidate) => isMember(value, candidate)))
}

const ordered =
  (accepts: (difference: number) => boolean): QueryOperator =>
  (path, argument) =>
    // Null is its own type: only `$gte` and `$lte` find it.
    matchAny(
      path,
      (value) =>
        typeRank(value) === typeRank(argument) &&
        isComparable(value, argument) &&
        accepts(compareValues(value, argument)),
    )

/**
 * Comparisons as MongoDB has them, in place of mingo's: sub-documents are equal only with the same key order, a
 * field missing in an element of an array counts as null, and a value is compared with its own type only.
 */
export const comparisonOperators: Record<`$${string}`, QueryOperator> = {
  $eq: equal,
  $ne: (path, argument) => negate(equal(path, argument)),
  $in: anyOf,
  $nin: (path, argument) => negate(anyOf(path, listOf('$nin', argument))),
  $gt: ordered((difference) => difference > 0),
  $gte: ordered((difference) => difference >= 0),
  $lt: ordered((difference) => difference < 0),
  $lte: ordered((difference) => difference <= 0),
}

/** NaN is equal to itself and neither above nor below anything. */
function isComparable(left: unknown, right: unknown): boolean {
  return Number.isNaN(left) === Number.isNaN(right)
}

/** True when a value under the path, or an element of an array there, passes. */
function matchAny(path: string, passes: (value: unknown) => boolean): Test {
  const accepts = (value: unknown) => passes(value) || (Array.isArray(value) && value.some(passes))
  if (!path.includes('.')) return (document) => accepts(readField(document, path) ?? null)
  return (document) => {
    const values = valuesAt(document, path)
    return values.length === 0 ? passes(null) : values.some(accepts)
  }
}

function negate(test: Test): Test {
  return (document) => !test(document)
}

function isEqual(value: unknown, argument: unknown): boolean {
  return sameValue(value ?? null, argument ?? null)
}

function isMember(value: unknown, candidate: unknown): boolean {
  if (candidate instanceof RegExp && typeof value === 'string') return candidate.test(value)
  return isEqual(value, candidate)
}

function listOf(name: string, argument: unknown): unknown[] {
  if (Array.isArray(argument)) return argument
  throw requestFailed(`${name} needs an array`)
}
