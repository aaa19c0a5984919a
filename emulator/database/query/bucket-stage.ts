import { evalExpr } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import { $group, $sort } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { type Document, isDocument } from '../document'
import { requestFailed } from '../refusal'

/**
 * `$bucket` as MongoDB has it: a group by the boundary below a value, empty buckets left out. mingo puts a value
 * that equals a boundary into the bucket before it.
 */
export function bucketStage(documents: Iterator, specification: unknown, options: Options): Iterator {
  if (!isDocument(specification) || !Array.isArray(specification.boundaries)) {
    throw requestFailed("$bucket requires 'groupBy' and 'boundaries' to be specified")
  }
  const { boundaries, groupBy, output = { count: { $sum: 1 } } } = specification
  const branches = boundaries.slice(0, -1).map((lower: unknown, at: number) => ({
    case: {
      $and: [{ $gte: [groupBy, { $literal: lower }] }, { $lt: [groupBy, { $literal: boundaries[at + 1] }] }],
    },
    // biome-ignore lint/suspicious/noThenProperty: the name of MongoDB's argument
    then: { $literal: lower },
  }))
  const fallback = 'default' in specification ? { default: { $literal: specification.default } } : {}
  const key = { $switch: { branches, ...fallback } }
  const placed = documents.map((document: unknown) => {
    if (evalExpr(document, key, options) !== undefined) return document
    throw requestFailed(
      '$switch could not find a matching branch for an input, and no default was specified.',
    )
  })
  const group = { ...(output as Document), _id: key }
  return $sort($group(placed, group, options), { _id: 1 }, options)
}
