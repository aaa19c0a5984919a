import { invalidParameter } from '../refusal'
import { applyUpdate } from '../update/apply-update'
import { checkUpdate } from '../update/check-update'
import { decodeObject } from '../wire/decode-ejson'
import { encodeAnswer } from '../wire/encode-ejson'
import { optionalText, requiredText } from '../wire/read-body'
import type { Operation } from './operation'

/**
 * `database.modifyAndReturnDoc`: `where.updateAndReturn` changes the first document that matches and answers it as
 * it is afterwards, or null.
 */
export const modifyAndReturnDocument: Operation = ({ workspace, now }, body) => {
  const collection = workspace.collection(requiredText(body, 'collectionName'))
  const query = decodeObject(optionalText(body, 'query'), now)
  const update = decodeObject(optionalText(body, 'data'), now)
  if (Object.keys(query).length === 0) throw invalidParameter('an update needs a condition')
  checkUpdate(update)
  const [document] = workspace.findSome(collection, query, 1)
  if (document === undefined) return { data: { updated: 0, doc: null } }
  const updated = applyUpdate(document, update, { query, now })
  workspace.put(collection, updated)
  return { data: { updated: 1, doc: encodeAnswer(updated) } }
}
