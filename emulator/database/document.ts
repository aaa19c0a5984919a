import { EJSON, ObjectId } from 'bson'

/** A stored document or a part of one. Stored documents are never changed in place: a write stores a new one. */
export type Document = Record<string, unknown>

/** True for a plain sub-document: not an array, a date, a regular expression or a BSON value. */
export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A field of a document, never something inherited. */
export function readField(document: Document, field: string): unknown {
  return Object.hasOwn(document, field) ? document[field] : undefined
}

/** Identity of an `_id`. Number 1 and string '1' are different documents. */
export function documentKey(id: unknown): string {
  if (typeof id === 'string') return `s${id}`
  if (typeof id === 'number') return `n${id === 0 ? 0 : id}`
  if (id instanceof ObjectId) return `o${id.toHexString()}`
  return `x${EJSON.stringify(id ?? null, { relaxed: false })}`
}

/** A copy that shares nothing mutable with `value`. Dates, patterns and BSON values are immutable here and shared. */
export function copyValue<Value>(value: Value): Value
export function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => copyValue(element))
  if (!isDocument(value)) return value
  const copy: Document = {}
  for (const key of Object.keys(value)) copy[key] = copyValue(value[key])
  return copy
}
