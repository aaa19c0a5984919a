import { EJSON } from 'bson'
import { type Document, documentKey, isDocument, readField } from '../document'

/**
 * Every value an index or an equality can find under a dotted path, as MongoDB's multikey rules have it:
 * arrays on the way are entered, and an array at the end counts as itself and as each of its elements.
 * A missing field counts as null (https://cloud.tencent.com/document/product/876/19371).
 */
export function fieldValues(document: Document, path: string): unknown[] {
  const found: unknown[] = []
  for (const value of valuesAt(document, path)) collectElements(value, found)
  return found.length === 0 ? [null] : found
}

/** The values under a dotted path with arrays on the way entered; a missing field counts as null. */
export function valuesAt(document: Document, path: string): unknown[] {
  const found: unknown[] = []
  collect(document, path.split('.'), found)
  return found
}

function collect(value: unknown, path: string[], found: unknown[]): void {
  const [field, ...rest] = path
  if (field === undefined) found.push(value ?? null)
  else if (Array.isArray(value)) collectWithin(value, path, found)
  else if (isDocument(value)) collect(readField(value, field), rest, found)
  else found.push(null)
}

/** A number may be the place of an element or the name of a field of the elements. */
function collectWithin(elements: unknown[], path: string[], found: unknown[]): void {
  const [field = '', ...rest] = path
  const isPlace = /^\d+$/.test(field)
  if (isPlace) collect(elements[Number(field)], rest, found)
  for (const element of elements) {
    if (isDocument(element) && (!isPlace || Object.hasOwn(element, field))) collect(element, path, found)
  }
}

function collectElements(value: unknown, found: unknown[]): void {
  found.push(value ?? null)
  if (Array.isArray(value)) for (const element of value) collectElements(element, found)
}

/** Text that is equal for equal values; null and missing are one value. */
export function valueKey(value: unknown): string {
  if (value === null || value === undefined) return '-'
  if (value instanceof Date) return `d${value.getTime()}`
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'object' && !isObjectIdentity(value))
    return `j${EJSON.stringify(value, { relaxed: false })}`
  return documentKey(value)
}

function isObjectIdentity(value: object): boolean {
  return !Array.isArray(value) && !isDocument(value) && !(value instanceof RegExp)
}
