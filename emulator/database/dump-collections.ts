import { type Document, isDocument } from './document'
import { invalidParameter } from './refusal'
import { keyOf } from './store/collection'
import { documentWrite, type Store } from './store/store'
import { encodeStored, reviveStored } from './wire/encode-ejson'

/** A collection as an archive holds it; documents are EJSON values with their ids. */
export interface CollectionDump {
  name: string
  documents: unknown[]
}

/** Every collection with its documents in natural order, as they lie on disk. */
export function dumpCollections(store: Store): CollectionDump[] {
  return store.names().map((name) => ({
    name,
    documents: store
      .collection(name)
      .documents()
      .map((document) => JSON.parse(encodeStored(document)) as unknown),
  }))
}

/**
 * Puts what `dumpCollections` gave in the place of all documents. A document that cannot be stored is refused before
 * anything changes.
 */
export function restoreCollections(store: Store, dump: readonly CollectionDump[]): void {
  const restored = dump.map(({ name, documents }) => ({ name, documents: documents.map(readDocument) }))
  for (const { name, documents } of restored) {
    if (!store.has(name)) continue
    for (const document of documents) store.collection(name).refuseUnindexable(document)
  }
  store.clear()
  for (const { name, documents } of restored) {
    if (!store.has(name)) store.createCollection(name)
    const collection = store.collection(name)
    store.commit(documents.map((document) => documentWrite(collection, keyOf(document), document)))
  }
}

function readDocument(value: unknown): Document {
  const document = reviveStored(value)
  if (isDocument(document) && document._id !== undefined) return document
  throw invalidParameter('a document without its id')
}
