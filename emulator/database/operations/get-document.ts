import { type Document, documentKey } from '../document'
import { projectFields } from '../query/project-fields'
import { decodeObject } from '../wire/decode-ejson'
import { encodeAnswers } from '../wire/encode-ejson'
import { type Body, optionalCount, optionalText, requiredText } from '../wire/read-body'
import type { Operation } from './operation'

/** https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/database/collection/Collection.limit.md */
const defaultRows = 100
const maximumRows = 1000

/** `database.getDocument`: `doc.get` and `where.get` with order, offset, limit and projection. */
export const getDocument: Operation = ({ workspace, now }, body) => {
  const collection = workspace.collection(requiredText(body, 'collectionName'))
  const query = decodeObject(optionalText(body, 'query'), now)
  const projection = decodeObject(optionalText(body, 'projection'), now)
  if (body.queryType === 'DOC' && isPlainId(query._id)) {
    const document = workspace.get(collection, documentKey(query._id))
    return {
      data: {
        list: encodeAnswers(projectFields(document === undefined ? [] : [document], projection, query)),
      },
    }
  }
  const offset = optionalCount(body, 'offset')
  const limit = rowLimit(body)
  const page = { order: readOrder(body, now), skip: offset, limit }
  const { documents } = workspace.findPage(collection, query, page)
  return { data: { list: encodeAnswers(projectFields(documents, projection, query)), offset, limit } }
}

function isPlainId(id: unknown): boolean {
  return typeof id === 'string' || typeof id === 'number'
}

function rowLimit(body: Body): number {
  const asked = optionalCount(body, 'limit')
  return asked === 0 ? defaultRows : Math.min(asked, maximumRows)
}

function readOrder(body: Body, now: number): Document {
  return decodeObject(optionalText(body, 'order'), now)
}
