import { type Document, isDocument } from './document'
import { storedForm } from './export-documents'
import { refuseBadId } from './operations/insert-document'
import { invalidParameter } from './refusal'
import { Collection, keyOf } from './store/collection'
import { documentWrite, refuseCollectionName, type Store } from './store/store'
import { uniquePlaces } from './transaction/unique-places'
import { reviveStored } from './wire/encode-ejson'

/** A collection as an archive holds it; documents are EJSON values with their ids. */
export interface CollectionDump {
  name: string
  documents: unknown[]
}

/** Every collection with its documents in natural order, as they lie on disk. */
export function dumpCollections(store: Store): CollectionDump[] {
  return store.names().map((name) => ({
    name,
    documents: store.collection(name).documents().map(storedForm),
  }))
}

/**
 * Puts what `dumpCollections` gave in the place of all documents. What cannot be stored is refused before anything
 * changes.
 */
export function restoreCollections(store: Store, dump: readonly CollectionDump[]): void {
  const restored = dump.map(({ name, documents }) => {
    if (!store.has(name)) refuseCollectionName(name)
    const known = store.has(name) ? store.collection(name) : new Collection(name, [])
    return { name, documents: readDocuments(known, documents) }
  })
  store.clear()
  for (const { name, documents } of restored) {
    if (!store.has(name)) store.createCollection(name)
    const collection = store.collection(name)
    store.commit(documents.map((document) => documentWrite(collection, keyOf(document), document)))
  }
}

/** The documents of one collection, each checked by itself and beside the others. */
function readDocuments(collection: Collection, values: readonly unknown[]): Document[] {
  const taken = new Set<string>()
  return values.map((value) => {
    const document = readDocument(value)
    const key = keyOf(document)
    // Its text is made again when it is written; here it tells whether it can be.
    documentWrite(collection, key, document)
    collection.refuseUnindexable(document)
    for (const place of [key, ...uniqueLocks(collection, document)]) {
      if (taken.has(place))
        throw invalidParameter(`${key.slice(1)} is not the only one of its kind in ${collection.name}`)
      taken.add(place)
    }
    return document
  })
}

function uniqueLocks(collection: Collection, document: Document): string[] {
  return uniquePlaces(collection, document).map(({ lock }) => lock)
}

function readDocument(value: unknown): Document {
  const document = reviveStored(value)
  if (!isDocument(document) || document._id === undefined) throw invalidParameter('a document without its id')
  refuseBadId(document._id)
  return document
}
