import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { type Document, isDocument } from '../document'
import { requestFailed } from '../refusal'
import { valuesAt } from '../store/field-values'

/**
 * `$elemMatch` as MongoDB has it. mingo lets `{$elemMatch: {value: {$gt: 0}}}` match scalars; conditions on fields
 * can only hold for an element that has fields.
 */
export function elementMatch(
  path: string,
  criteria: unknown,
  options: Options,
): (document: Document) => boolean {
  if (!isDocument(criteria)) throw requestFailed('$elemMatch needs an Object')
  const matches = isConditionOnElement(criteria)
    ? conditionOnElement(criteria, options)
    : conditionOnFields(criteria, options)
  return (document) => valuesAt(document, path).some((value) => Array.isArray(value) && value.some(matches))
}

function isConditionOnElement(criteria: Document): boolean {
  const operators = Object.keys(criteria)
  return operators.length > 0 && operators.every((key) => key.startsWith('$') && !logical.has(key))
}

const logical = new Set(['$and', '$or', '$nor'])

function conditionOnElement(criteria: Document, options: Options): (element: unknown) => boolean {
  const query = new Query<Document>({ element: criteria }, options)
  return (element) => query.test({ element })
}

function conditionOnFields(criteria: Document, options: Options): (element: unknown) => boolean {
  const query = new Query<Document>(criteria, options)
  return (element) => isDocument(element) && query.test(element)
}
