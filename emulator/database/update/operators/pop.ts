import { writeFailed } from '../../refusal'
import { findPlace, readPlace } from '../path'
import { typeName } from '../type-name'
import type { Update } from '../update-operator'

/** `$pop`: removes the last (1) or the first (-1) element. */
export function pop({ document, path, argument }: Update): void {
  if (argument !== 1 && argument !== -1)
    throw writeFailed(`$pop expects 1 or -1, found: ${JSON.stringify(argument)}`)
  const place = findPlace(document, path)
  const value = place === undefined ? undefined : readPlace(place)
  if (value === undefined) return
  if (!Array.isArray(value)) {
    throw writeFailed(`Path '${path}' contains an element of non-array type '${typeName(value)}'`)
  }
  if (argument === 1) value.pop()
  else value.shift()
}
