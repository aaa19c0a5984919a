import { compare, resolve } from 'mingo/util'
import { type Document, isDocument } from '../../document'
import { writeFailed } from '../../refusal'
import { createPlace, readPlace, writePlace } from '../path'
import { typeName } from '../type-name'
import type { Update } from '../update-operator'

/** `$push` with `$each`, `$position`, `$sort` and `$slice`, applied in that order. */
export function push({ document, path, argument }: Update): void {
  const place = createPlace(document, path)
  const current = readPlace(place)
  const value = current === undefined ? [] : current
  if (!Array.isArray(value)) {
    throw writeFailed(
      `The field '${path}' must be an array but is of type ${typeName(value)} in document {_id: ${JSON.stringify(document._id)}}`,
    )
  }
  const modifiers = readModifiers(argument)
  const elements: unknown[] = [...value]
  elements.splice(modifiers.position ?? elements.length, 0, ...modifiers.each)
  if (modifiers.sort !== undefined) elements.sort(modifiers.sort)
  writePlace(place, slice(elements, modifiers.slice))
}

interface Modifiers {
  each: unknown[]
  position?: number | undefined
  slice?: number | undefined
  sort?: ((left: unknown, right: unknown) => number) | undefined
}

const modifierNames = new Set(['$each', '$position', '$slice', '$sort'])

function readModifiers(argument: unknown): Modifiers {
  if (!isDocument(argument) || !('$each' in argument)) return { each: [argument] }
  const unknown = Object.keys(argument).find((key) => !modifierNames.has(key))
  if (unknown !== undefined) throw writeFailed(`Unrecognized clause in $push: ${unknown}`)
  if (!Array.isArray(argument.$each)) throw writeFailed('The argument to $each in $push must be an array')
  return {
    each: argument.$each,
    position: wholeNumber(argument, '$position'),
    slice: wholeNumber(argument, '$slice'),
    sort: argument.$sort === undefined ? undefined : comparison(argument.$sort),
  }
}

function wholeNumber(modifiers: Document, name: string): number | undefined {
  const value = modifiers[name]
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw writeFailed(`The value for ${name} must be an integer value`)
}

function slice(elements: unknown[], count: number | undefined): unknown[] {
  if (count === undefined) return elements
  if (count === 0) return []
  return count < 0 ? elements.slice(count) : elements.slice(0, count)
}

function comparison(order: unknown): (left: unknown, right: unknown) => number {
  if (order === 1 || order === -1) return (left, right) => order * compare(left, right)
  if (!isDocument(order))
    throw writeFailed('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1}')
  const fields = Object.entries(order)
  if (fields.length === 0 || fields.some(([, direction]) => direction !== 1 && direction !== -1)) {
    throw writeFailed('The $sort element value must be either 1 or -1')
  }
  return (left, right) => {
    for (const [path, direction] of fields) {
      const difference = compare(fieldOf(left, path), fieldOf(right, path))
      if (difference !== 0) return direction === 1 ? difference : -difference
    }
    return 0
  }
}

function fieldOf(element: unknown, path: string): unknown {
  return isDocument(element) ? (resolve(element, path) ?? null) : null
}
