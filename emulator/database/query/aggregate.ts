import { Aggregator } from 'mingo/aggregator'
import { copyValue, type Document, isDocument } from '../document'
import { evaluationFailure, requestFailed } from '../refusal'
import { queryOptions } from './query-options'

/** Where an aggregation finds documents: in its own collection by a query, in another one all of them. */
export interface AggregationSource {
  find: (query: Document) => Document[]
  findIn: (collection: string) => Document[]
}

/** Stages that would write; the service offers none. */
const forbiddenStages = new Set(['$out', '$merge', '$documents'])

/** Runs an aggregation. A leading `$match` is answered by the collection's indexes. */
export function aggregate(stages: Document[], source: AggregationSource): Document[] {
  const forbidden = stages.flatMap(Object.keys).find((stage) => forbiddenStages.has(stage))
  if (forbidden !== undefined) throw requestFailed(`Unrecognized pipeline stage name: '${forbidden}'`)
  const [first, ...rest] = stages
  const leading = first?.$match
  // mingo may change what it is given.
  const input = source.find(isDocument(leading) ? leading : {}).map((document) => copyValue(document))
  try {
    const pipeline = isDocument(leading) ? rest : stages
    return new Aggregator(pipeline, { ...queryOptions, collectionResolver: resolver(source) }).run<Document>(
      input,
    )
  } catch (error) {
    throw evaluationFailure(error)
  }
}

/** Answers the documents of another collection for `$lookup`; one copy per aggregation. */
function resolver(source: AggregationSource): (collection: string) => Document[] {
  const copies = new Map<string, Document[]>()
  return (collection) => {
    const known = copies.get(collection)
    if (known !== undefined) return known
    const documents = source.findIn(collection).map((document) => copyValue(document))
    copies.set(collection, documents)
    return documents
  }
}
