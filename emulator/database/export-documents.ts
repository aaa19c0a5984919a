import { type Document, isDocument } from './document'
import type { Store } from './store/store'
import { encodeAnswer } from './wire/encode-ejson'

/** Canonical JSON of every collection: collections, ids and keys sorted. */
export function exportDocuments(store: Store): string {
  const collections = store.names().map((name): [string, unknown[]] => {
    const documents = store.collection(name).documents().map(plainDocument)
    return [
      name,
      documents
        .map((document) => [JSON.stringify(document._id), document] as const)
        .sort(byText)
        .map(([, document]) => sortKeys(document)),
    ]
  })
  return JSON.stringify(Object.fromEntries(collections))
}

/** A document as plain JSON: dates and other BSON values in their EJSON form. */
export function plainDocument(document: Document): Document {
  return JSON.parse(encodeAnswer(document)) as Document
}

function byText(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isDocument(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key])]),
  )
}
