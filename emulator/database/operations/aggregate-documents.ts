import { type Document, isDocument } from '../document'
import { aggregate } from '../query/aggregate'
import { findNear } from '../query/geo-near-stage'
import { invalidParameter } from '../refusal'
import { decodeEjson } from '../wire/decode-ejson'
import { encodeAnswers } from '../wire/encode-ejson'
import { type Body, requiredText } from '../wire/read-body'
import type { Operation } from './operation'

/** `database.aggregateDocuments`: runs the stages one after the other. */
export const aggregateDocuments: Operation = ({ workspace, now }, body) => {
  const collection = workspace.collection(requiredText(body, 'collectionName'))
  const documents = aggregate(readStages(body, now), {
    find: (query, page) => workspace.findPage(collection, query, page).documents,
    findNear: (specification) => findNear(workspace, collection, specification),
    // A join with a collection that does not exist finds nothing, as in MongoDB.
    findIn: (name) => (workspace.exists(name) ? workspace.find(workspace.collection(name), {}) : []),
  })
  return { data: { list: encodeAnswers(documents) } }
}

function readStages(body: Body, now: number): Document[] {
  if (!Array.isArray(body.stages)) throw invalidParameter('stages is required')
  return body.stages.map((stage: unknown) => {
    if (!isDocument(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string') {
      throw invalidParameter('a stage needs stageKey and stageValue')
    }
    return { [stage.stageKey]: decodeEjson(stage.stageValue, now) }
  })
}
