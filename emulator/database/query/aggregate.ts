import { Aggregator } from 'mingo/aggregator'
import { copyValue, type Document, isDocument } from '../document'
import { evaluationFailure, requestFailed } from '../refusal'
import type { Page } from './find-documents'
import { queryOptions } from './query-options'

/** Where an aggregation finds documents: in its own collection by a query, in another one all of them. */
export interface AggregationSource {
  find: (query: Document, page: Page) => Document[]
  findNear: (specification: unknown) => Document[]
  findIn: (collection: string) => Document[]
}

/** Stages that would write; the service offers none. */
const forbiddenStages = new Set(['$out', '$merge', '$documents'])

/**
 * Runs an aggregation. A leading `$geoNear`, or a leading `$match` with the `$sort`, `$skip` and `$limit` behind it, is
 * answered by the collection's indexes.
 */
export function aggregate(stages: Document[], source: AggregationSource): Document[] {
  const forbidden = stages.flatMap(Object.keys).find((stage) => forbiddenStages.has(stage))
  if (forbidden !== undefined) throw requestFailed(`Unrecognized pipeline stage name: '${forbidden}'`)
  if (stages.slice(1).some((stage) => '$geoNear' in stage)) {
    throw requestFailed('$geoNear is only valid as the first stage in a pipeline.')
  }
  refuseNear(stages)
  const { input, pipeline } = readInput(stages, source)
  try {
    return new Aggregator(pipeline, { ...queryOptions, collectionResolver: resolver(source) }).run<Document>(
      // mingo may change what it is given.
      input.map((document) => copyValue(document)),
    )
  } catch (error) {
    throw evaluationFailure(error)
  }
}

function readInput(
  stages: Document[],
  source: AggregationSource,
): { input: Document[]; pipeline: Document[] } {
  const [first = {}, ...rest] = stages
  if ('$geoNear' in first) return { input: source.findNear(first.$geoNear), pipeline: rest }
  const pipeline = [...stages]
  const take = (stage: string, isUsable: (argument: unknown) => boolean): unknown => {
    const [next = {}] = pipeline
    if (!(stage in next) || !isUsable(next[stage])) return undefined
    pipeline.shift()
    return next[stage]
  }
  const query = take('$match', isDocument) as Document | undefined
  const order = take('$sort', isOrder) as Document | undefined
  const skip = take('$skip', isCount) as number | undefined
  const limit = take('$limit', (count) => isCount(count) && count !== 0) as number | undefined
  const page = { order: order ?? {}, skip: skip ?? 0, limit: limit ?? Number.POSITIVE_INFINITY }
  return { input: source.find(query ?? {}, page), pipeline }
}

function isOrder(order: unknown): boolean {
  if (!isDocument(order) || Object.keys(order).length === 0) return false
  return Object.values(order).every((direction) => direction === 1 || direction === -1)
}

function isCount(count: unknown): boolean {
  return typeof count === 'number' && Number.isInteger(count) && count >= 0
}

/** Sorting by distance would be lost on the way, so MongoDB has it in `$geoNear` only. */
function refuseNear(stages: Document[]): void {
  for (const { $match } of stages) {
    if ($match !== undefined && /"\$near(Sphere)?":/.test(JSON.stringify($match))) {
      throw requestFailed('$geoNear, $near, and $nearSphere are not allowed in this context')
    }
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
