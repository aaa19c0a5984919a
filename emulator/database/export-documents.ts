import { type Document, isDocument } from './document'
import type { Collection } from './store/collection'
import type { Store } from './store/store'
import { encodeAnswer, encodeStored } from './wire/encode-ejson'

/** Canonical JSON of every collection: collections, ids and keys sorted. */
export function exportDocuments(store: Store): string {
  const collections = store.names().map((name) => `${JSON.stringify(name)}:${exportCollection(store, name)}`)
  return `{${collections.join(',')}}`
}

/** Canonical JSON of one collection, as it stands in the one of all. */
export function exportCollection(store: Store, name: string): string {
  const collection = store.collection(name)
  const { changes } = collection
  const made = exported.get(collection)
  if (made?.changes === changes) return made.text
  const documents = collection.documents().map(canonical).sort(byId)
  const text = `[${documents.map((document) => document.text).join(',')}]`
  exported.set(collection, { changes, text })
  return text
}

/** Tests compare everything before and after a call, which mostly changes one collection or none. */
const exported = new WeakMap<Collection, { changes: number; text: string }>()

/** A document as plain JSON: dates and other BSON values in their EJSON form. */
export function plainDocument(document: Document): Document {
  return JSON.parse(encodeAnswer(document)) as Document
}

/** A document as it lies on disk: EJSON that is read back as the same values, ObjectIds included. */
export function storedForm(document: Document): Document {
  return JSON.parse(encodeStored(document)) as Document
}

interface Canonical {
  id: string
  text: string
}

/** Stored documents are never changed in place, so that the text of one is made once, however often it is exported. */
const known = new WeakMap<Document, Canonical>()

function canonical(document: Document): Canonical {
  const made = known.get(document)
  if (made !== undefined) return made
  const plain = plainDocument(document)
  const fresh = { id: JSON.stringify(plain._id), text: JSON.stringify(sortKeys(plain)) }
  known.set(document, fresh)
  return fresh
}

function byId(left: Canonical, right: Canonical): number {
  return left.id < right.id ? -1 : 1
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
