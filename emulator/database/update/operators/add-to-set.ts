import { isDocument } from '../../document'
import { sameValue } from '../../query/same-value'
import { writeFailed } from '../../refusal'
import { createPlace, readPlace, writePlace } from '../path'
import { typeName } from '../type-name'
import type { Update } from '../update-operator'

/** `$addToSet`: appends what is not there yet. Sub-documents with another key order are other values. */
export function addToSet({ document, path, argument }: Update): void {
  const place = createPlace(document, path)
  const value = readPlace(place) ?? (readPlace(place) === null ? null : [])
  if (!Array.isArray(value)) {
    throw writeFailed(
      `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeName(value)}`,
    )
  }
  const members: unknown[] = [...value]
  for (const candidate of candidates(argument)) {
    if (!members.some((member) => sameValue(member, candidate))) members.push(candidate)
  }
  writePlace(place, members)
}

function candidates(argument: unknown): unknown[] {
  if (!isDocument(argument) || !('$each' in argument)) return [argument]
  if (Object.keys(argument).length > 1) throw writeFailed('Found unexpected fields after $each in $addToSet')
  if (!Array.isArray(argument.$each)) throw writeFailed('The argument to $each in $addToSet must be an array')
  return argument.$each
}
