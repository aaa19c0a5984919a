import { ObjectId } from 'bson'
import { isDocument } from '../document'

/** Equality of BSON values: sub-documents are equal only with the same fields in the same order. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right || Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (left instanceof Date) return right instanceof Date && left.getTime() === right.getTime()
  if (left instanceof RegExp) return right instanceof RegExp && String(left) === String(right)
  if (left instanceof ObjectId) return right instanceof ObjectId && left.equals(right)
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((element, at) => sameValue(element, right[at]))
    )
  }
  if (!isDocument(left) || !isDocument(right)) return false
  const leftKeys = Object.keys(left)
  const rightKeys = Object.keys(right)
  return (
    leftKeys.length === rightKeys.length &&
    leftKeys.every((key, at) => key === rightKeys[at] && sameValue(left[key], right[key]))
  )
}
