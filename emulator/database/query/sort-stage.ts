import { type Iterator, Lazy } from 'mingo/lazy'
import { type Document, isDocument } from '../document'
import { requestFailed } from '../refusal'
import { sortDocuments } from './sort-documents'

/** `$sort` in BSON's order, as queries have it. */
export function sortStage(documents: Iterator, order: unknown): Iterator {
  if (!isDocument(order) || Object.keys(order).length === 0) {
    throw requestFailed('$sort stage must have at least one sort key')
  }
  return Lazy(sortDocuments(documents.collect() as Document[], order))
}
