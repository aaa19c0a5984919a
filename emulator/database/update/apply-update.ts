import { copyValue, type Document, isDocument } from '../document'
import { sameValue } from '../query/same-value'
import { requestFailed, writeFailed } from '../refusal'
import { updateOperators } from './operators'
import { concretePaths } from './positional-path'

/** What an update needs besides its operators: the query that found the document and the request's time, UTC ms. */
export interface UpdateContext {
  query: Document
  now: number
}

/** Answers a new document with the update applied; the given one is left alone. */
export function applyUpdate(document: Document, update: Document, context: UpdateContext): Document {
  const updated = copyValue(document)
  for (const [name, paths] of Object.entries(update)) {
    const operator = updateOperators.get(name)
    if (operator === undefined || !isDocument(paths)) throw requestFailed(`Unknown modifier: ${name}`)
    for (const [pattern, argument] of Object.entries(paths)) {
      for (const path of concretePaths(updated, pattern, context.query)) {
        operator({ document: updated, path, argument: copyValue(argument), now: context.now })
      }
    }
  }
  if (!sameValue(updated._id, document._id)) {
    throw writeFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  }
  return updated
}
