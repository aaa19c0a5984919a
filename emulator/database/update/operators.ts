import { addToSet } from './operators/add-to-set'
import { increment, multiply } from './operators/arithmetic'
import { bit } from './operators/bit'
import { maximum, minimum } from './operators/bounds'
import { currentDate } from './operators/current-date'
import { pop } from './operators/pop'
import { pull, pullAll } from './operators/pull'
import { push } from './operators/push'
import { rename } from './operators/rename'
import { set } from './operators/set'
import { unset } from './operators/unset'
import type { UpdateOperator } from './update-operator'

/** Every update operator of https://www.mongodb.com/docs/v4.0/reference/operator/update/ that an update may carry. */
export const updateOperators: ReadonlyMap<string, UpdateOperator> = new Map<string, UpdateOperator>([
  ['$addToSet', addToSet],
  ['$bit', bit],
  ['$currentDate', currentDate],
  ['$inc', increment],
  ['$max', maximum],
  ['$min', minimum],
  ['$mul', multiply],
  ['$pop', pop],
  ['$pull', pull],
  ['$pullAll', pullAll],
  ['$push', push],
  ['$rename', rename],
  ['$set', set],
  // Only an upsert inserts, and updates with operators never do.
  ['$setOnInsert', () => undefined],
  ['$unset', unset],
])
