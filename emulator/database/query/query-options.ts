import { Context } from 'mingo/core'
import * as accumulatorOperators from 'mingo/operators/accumulator'
import * as expressionOperators from 'mingo/operators/expression'
import * as pipelineOperators from 'mingo/operators/pipeline'
import * as projectionOperators from 'mingo/operators/projection'
import * as queryOperators from 'mingo/operators/query'
import * as windowOperators from 'mingo/operators/window'
import { bucketStage } from './bucket-stage'
import { comparisonOperators } from './comparison-operators'
import { elementMatch } from './element-match'
import { correctedExpressions } from './expression-operators'

/** mingo's operators with our corrections before them: in a context the first of one name wins. */
export const operatorContext = Context.init()
  .addQueryOps({ ...comparisonOperators, $elemMatch: elementMatch })
  .addQueryOps(queryOperators)
  .addProjectionOps(projectionOperators)
  .addExpressionOps(correctedExpressions)
  .addExpressionOps(expressionOperators)
  .addAccumulatorOps(accumulatorOperators)
  .addPipelineOps({ $bucket: bucketStage })
  .addPipelineOps(pipelineOperators)
  .addWindowOps(windowOperators)

/** How queries are compiled: no scripts (`$where`), our operators. */
export const queryOptions = { context: operatorContext, scriptEnabled: false }
