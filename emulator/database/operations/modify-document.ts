import { type Document, documentKey } from '../document'
import { invalidParameter, requestFailed } from '../refusal'
import type { Collection } from '../store/collection'
import { applyUpdate } from '../update/apply-update'
import { checkUpdate, refuseDollarFields } from '../update/check-update'
import { decodeObject } from '../wire/decode-ejson'
import { optionalText, requiredText } from '../wire/read-body'
import { refuseBadId } from './insert-document'
import type { Operation, OperationContext } from './operation'

/**
 * `database.modifyDocument`: `doc.set` (replace or insert), `doc.update` and `where.update`. `updated` counts what
 * matched, changed or not.
 */
export const modifyDocument: Operation = (context, body) => {
  const collection = context.workspace.collection(requiredText(body, 'collectionName'))
  const query = decodeObject(optionalText(body, 'query'), context.now)
  const data = decodeObject(optionalText(body, 'data'), context.now)
  if (body.merge !== true) return replaceDocument(context, { collection, id: query._id, content: data })
  if (Object.keys(query).length === 0) throw invalidParameter('an update needs a condition')
  checkUpdate(data)
  const limit = body.multi === true ? Number.POSITIVE_INFINITY : 1
  const targets = findTargets(context, { collection, query, byId: body.queryType === 'DOC', limit })
  for (const document of targets) {
    context.workspace.put(collection, applyUpdate(document, data, { query, now: context.now }))
  }
  return { data: { updated: targets.length, upsert_id: null } }
}

function findTargets(
  { workspace }: OperationContext,
  search: { collection: Collection; query: Document; byId: boolean; limit: number },
): Document[] {
  if (!search.byId) return workspace.findSome(search.collection, search.query, search.limit)
  const document = workspace.get(search.collection, documentKey(search.query._id))
  return document === undefined ? [] : [document]
}

function replaceDocument(
  { workspace }: OperationContext,
  replacement: { collection: Collection; id: unknown; content: Document },
): Record<string, unknown> {
  const { collection, id, content } = replacement
  if (id === undefined) throw invalidParameter('_id is required')
  if ('_id' in content && content._id !== id)
    throw requestFailed("the immutable field '_id' cannot be changed")
  refuseBadId(id)
  refuseDollarFields(content, '')
  const { _id, ...fields } = content
  const exists = workspace.get(collection, documentKey(id)) !== undefined
  workspace.put(collection, { _id: id, ...fields })
  return { data: exists ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: id } }
}
