import { documentKey } from '../document'
import { invalidParameter } from '../refusal'
import { keyOf } from '../store/collection'
import { decodeObject } from '../wire/decode-ejson'
import { optionalText, requiredText } from '../wire/read-body'
import type { Operation } from './operation'

/**
 * `database.removeDocument`: `doc.remove` and `where.remove`. A query that says nothing is refused: the SDK turns
 * `where({a: {}})` into it, and it would empty the collection.
 */
export const removeDocument: Operation = ({ workspace, now }, body) => {
  const collection = workspace.collection(requiredText(body, 'collectionName'))
  const query = decodeObject(optionalText(body, 'query'), now)
  if (Object.keys(query).length === 0) throw invalidParameter('a removal needs a condition')
  if (body.queryType === 'DOC') {
    const key = documentKey(query._id)
    if (workspace.get(collection, key) === undefined) return { data: { deleted: 0 } }
    workspace.remove(collection, key)
    return { data: { deleted: 1 } }
  }
  const limit = body.multi === false ? 1 : Number.POSITIVE_INFINITY
  const targets = workspace.findSome(collection, query, limit)
  for (const document of targets) workspace.remove(collection, keyOf(document))
  return { data: { deleted: targets.length } }
}
