import { isDocument } from '../../document'
import { writeFailed } from '../../refusal'
import { createPlace, readPlace, writePlace } from '../path'
import { typeName } from '../type-name'
import type { Update } from '../update-operator'

const operations: Record<string, (value: bigint, mask: bigint) => bigint> = {
  and: (value, mask) => value & mask,
  or: (value, mask) => value | mask,
  xor: (value, mask) => value ^ mask,
}

/** `$bit`: bitwise and, or, xor on a whole number; a missing field counts as zero. */
export function bit({ document, path, argument }: Update): void {
  if (!isDocument(argument))
    throw writeFailed('The $bit modifier is not compatible with a non-object argument')
  const place = createPlace(document, path)
  const current = readPlace(place)
  const value = current === undefined ? 0 : current
  if (!isWhole(value)) {
    throw writeFailed(
      `Cannot apply $bit to a value of non-integral type. It has the field ${path} of type ${typeName(value)}`,
    )
  }
  let result = BigInt(value)
  for (const [name, mask] of Object.entries(argument)) {
    const operation = operations[name]
    if (operation === undefined)
      throw writeFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
    if (!isWhole(mask))
      throw writeFailed(
        `The $bit modifier field must be an Integer(32/64 bit); a '${typeName(mask)}' is not supported here`,
      )
    result = operation(result, BigInt(mask))
  }
  writePlace(place, Number(result))
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value)
}
