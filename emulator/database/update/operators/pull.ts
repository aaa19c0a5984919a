import { isDocument } from '../../document'
import { compileQuery } from '../../query/compile-query'
import { sameValue } from '../../query/same-value'
import { writeFailed } from '../../refusal'
import { findPlace, readPlace, writePlace } from '../path'
import type { Update } from '../update-operator'

/** `$pull`: removes the elements that equal a value or satisfy a condition. */
export function pull(update: Update): void {
  removeElements(update, '$pull', elementTest(update.argument))
}

/** `$pullAll`: removes the elements that equal any of the values. */
export function pullAll(update: Update): void {
  const values = update.argument
  if (!Array.isArray(values)) throw writeFailed('$pullAll requires an array argument')
  removeElements(update, '$pullAll', (element) => values.some((value) => sameValue(value, element)))
}

function elementTest(argument: unknown): (element: unknown) => boolean {
  if (isDocument(argument) && !Object.keys(argument).some((key) => key.startsWith('$'))) {
    // Conditions on fields of the elements; other fields do not matter.
    const matches = compileQuery(argument)
    return (element) => isDocument(element) && matches(element)
  }
  if (isDocument(argument) || argument instanceof RegExp) {
    const matches = compileQuery({ element: argument })
    return (element) => matches({ element })
  }
  return (element) => sameValue(argument, element)
}

function removeElements(
  { document, path }: Update,
  name: string,
  unwanted: (element: unknown) => boolean,
): void {
  const place = findPlace(document, path)
  const value = place === undefined ? undefined : readPlace(place)
  if (place === undefined || value === undefined) return
  if (!Array.isArray(value)) throw writeFailed(`Cannot apply ${name} to a non-array value`)
  writePlace(
    place,
    value.filter((element) => !unwanted(element)),
  )
}
