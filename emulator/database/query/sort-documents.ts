import type { Document } from '../document'
import { requestFailed } from '../refusal'
import { compareValues } from '../store/compare-values'
import { valuesAt } from '../store/field-values'

/** Compares documents by several fields. */
export interface DocumentOrder {
  keysOf: (document: Document) => unknown[]
  compareKeys: (left: unknown[], right: unknown[]) => number
}

/**
 * The order of several fields in BSON order, 1 ascending and -1 descending. An array stands where its smallest element
 * does when ascending and where its largest does when descending.
 */
export function documentOrder(order: Document): DocumentOrder {
  const fields = Object.entries(order).map(([path, direction]): [string, 1 | -1] => {
    if (direction === 1 || direction === -1) return [path, direction]
    throw requestFailed(`the order of ${path} must be 1 or -1`)
  })
  return {
    keysOf: (document) => fields.map(([path, direction]) => sortKey(document, path, direction)),
    compareKeys: (left, right) => {
      for (let at = 0; at < fields.length; at++) {
        const difference = compareValues(left[at], right[at])
        if (difference !== 0) return difference * (fields[at]?.[1] ?? 1)
      }
      return 0
    },
  }
}

/** Sorts by several fields; equal documents keep their order. */
export function sortDocuments(documents: Document[], order: Document): Document[] {
  const { keysOf, compareKeys } = documentOrder(order)
  return documents
    .map((document) => ({ document, keys: keysOf(document) }))
    .sort((left, right) => compareKeys(left.keys, right.keys))
    .map(({ document }) => document)
}

function sortKey(document: Document, path: string, direction: 1 | -1): unknown {
  const [first = null, ...others] = valuesAt(document, path).flat()
  return others.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best), first)
}
