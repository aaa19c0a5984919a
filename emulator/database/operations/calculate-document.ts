import { decodeObject } from '../wire/decode-ejson'
import { optionalText, requiredText } from '../wire/read-body'
import type { Operation } from './operation'

/** `database.calculateDocument`: `count`. */
export const calculateDocument: Operation = ({ workspace, now }, body) => {
  const collection = workspace.collection(requiredText(body, 'collectionName'))
  const query = decodeObject(optionalText(body, 'query'), now)
  return { data: { total: workspace.count(collection, query) } }
}
