import { Context } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import * as accumulatorOperators from 'mingo/operators/accumulator'
import * as expressionOperators from 'mingo/operators/expression'
import * as pipelineOperators from 'mingo/operators/pipeline'
import * as projectionOperators from 'mingo/operators/projection'
import * as queryOperators from 'mingo/operators/query'
import * as windowOperators from 'mingo/operators/window'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import type { Document } from '../document'
import { geoOperators } from '../geo/geo-query'
import { bucketStage } from './bucket-stage'
import { comparisonOperators, equal } from './comparison-operators'
import { countStage, limitStage, sampleStage, skipStage } from './counting-stages'
import { elementMatch } from './element-match'
import { correctedExpressions } from './expression-operators'
import { jsonSchema } from './json-schema'
import { sortStage } from './sort-stage'

type OwnQueryOperator = (path: string, argument: unknown, options: Options) => (document: Document) => boolean
type OwnStage = (documents: Iterator, argument: unknown, options: Options) => Iterator

const ownQueryOperators: Record<`$${string}`, OwnQueryOperator> = {
  ...comparisonOperators,
  ...geoOperators,
  $elemMatch: elementMatch,
  $jsonSchema: jsonSchema,
}

const ownStages: Record<`$${string}`, OwnStage> = {
  $bucket: bucketStage,
  $count: countStage,
  $limit: limitStage,
  $sample: sampleStage,
  $skip: skipStage,
  $sort: sortStage,
}

/** mingo's operators with our corrections before them: in a context the first of one name wins. */
export const operatorContext = Context.init()
  .addQueryOps(ownQueryOperators)
  .addQueryOps(queryOperators)
  .addProjectionOps(projectionOperators)
  .addExpressionOps(correctedExpressions)
  .addExpressionOps(expressionOperators)
  .addAccumulatorOps(accumulatorOperators)
  .addPipelineOps(ownStages)
  .addPipelineOps(pipelineOperators)
  .addWindowOps(windowOperators)

/** How queries are compiled: no scripts (`$where`), our operators. */
export const queryOptions = { context: operatorContext, scriptEnabled: false }

/**
 * The same for a single query. mingo copies every operator each time it is given options, but not those that it has
 * prepared itself, and hands to operators: so one query is compiled to get at them.
 */
export const preparedOptions: Options = prepare()

function prepare(): Options {
  let prepared: Options | undefined
  const equalTo: OwnQueryOperator = (path, argument, options) => {
    prepared ??= options
    return equal(path, argument)
  }
  const context = Context.init().addQueryOps({ $eq: equalTo })
  new Query({ any: null }, { ...queryOptions, context: Context.from(context, operatorContext) })
  if (prepared === undefined) throw new Error('mingo compiles an equality without $eq.')
  return prepared
}
