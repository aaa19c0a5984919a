import { randomBytes } from 'node:crypto'
import { ObjectId } from 'bson'
import { type Document, documentKey, isDocument } from '../document'
import { requestFailed, writeFailed } from '../refusal'
import { decodeObject } from '../wire/decode-ejson'
import { requiredText, requiredTexts } from '../wire/read-body'
import type { Operation } from './operation'

/** MongoDB 4.0 refuses an index key longer than this, and `_id` is always indexed. */
const maximumIdBytes = 1024

/**
 * `database.insertDocument`: `add` and `doc.create`. Documents are inserted one after the other; outside a
 * transaction those before a refused one stay.
 */
export const insertDocument: Operation = ({ workspace, now }, body) => {
  const collection = workspace.collection(requiredText(body, 'collectionName'))
  const documents = requiredTexts(body, 'data').map((text) => withId(decodeObject(text, now)))
  for (const document of documents) {
    refuseDollarNames(document)
    workspace.insert(collection, document)
  }
  return {
    data: { insertedIds: documents.map(({ _id }) => (_id instanceof ObjectId ? _id.toHexString() : _id)) },
  }
}

/** A document with its `_id` first, generated when there is none. */
function withId(document: Document): Document {
  const { _id = randomBytes(16).toString('hex'), ...rest } = document
  refuseBadId(_id)
  return { _id, ...rest }
}

/** Refuses what MongoDB cannot take as an `_id`. */
export function refuseBadId(id: unknown): void {
  if (Array.isArray(id) || id instanceof RegExp || id === null) {
    throw writeFailed("The '_id' value cannot be of this type")
  }
  if (isDocument(id) && Object.keys(id).some((field) => field.startsWith('$'))) {
    throw writeFailed("_id fields may not contain '$'-prefixed fields")
  }
  if (Buffer.byteLength(documentKey(id)) > maximumIdBytes) {
    throw writeFailed('WiredTigerIndex::insert: key too large to index, failing')
  }
}

/** Refuses field names no document may begin with. */
export function refuseDollarNames(document: Document): void {
  const field = Object.keys(document).find((name) => name.startsWith('$'))
  if (field !== undefined) throw requestFailed(`Document can't have $ prefixed field names: ${field}`)
}
