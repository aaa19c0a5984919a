import { compare } from 'mingo/util'
import type { Document } from '../document'
import { requestFailed } from '../refusal'
import { valuesAt } from '../store/field-values'

/**
 * Sorts by several fields in BSON order, 1 ascending and -1 descending; equal documents keep their order. An array
 * stands where its smallest element does when ascending and where its largest does when descending.
 */
export function sortDocuments(documents: Document[], order: Document): Document[] {
  const fields = Object.entries(order)
  if (fields.length === 0) return documents
  for (const [path, direction] of fields) {
    if (direction !== 1 && direction !== -1) throw requestFailed(`the order of ${path} must be 1 or -1`)
  }
  const keyed = documents.map((document) => ({
    document,
    keys: fields.map(([path, direction]) => sortKey(document, path, direction === 1 ? 1 : -1)),
  }))
  keyed.sort((left, right) => {
    for (const [at, [, direction]] of fields.entries()) {
      const difference = compare(left.keys[at], right.keys[at])
      if (difference !== 0) return direction === 1 ? difference : -difference
    }
    return 0
  })
  return keyed.map(({ document }) => document)
}

function sortKey(document: Document, path: string, direction: 1 | -1): unknown {
  const [first = null, ...others] = valuesAt(document, path).flat()
  return others.reduce((best, value) => (compare(value, best) * direction < 0 ? value : best), first)
}
