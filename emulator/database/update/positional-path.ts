import { type Document, isDocument } from '../document'
import { compileQuery } from '../query/compile-query'
import { writeFailed } from '../refusal'
import { findPlace, readPlace } from './path'

/**
 * The paths a pattern stands for in one document: `$[]` is every element of the array before it, `$` the first
 * element the query matched. https://www.mongodb.com/docs/v4.0/reference/operator/update/positional/
 */
export function concretePaths(document: Document, pattern: string, query: Document): string[] {
  const parts = pattern.split('.')
  const at = parts.findIndex((part) => part === '$' || part === '$[]')
  if (at === -1) return [pattern]
  const arrayPath = parts.slice(0, at).join('.')
  const place = findPlace(document, arrayPath)
  const array = place === undefined ? undefined : readPlace(place)
  if (!Array.isArray(array)) {
    throw writeFailed(`The path '${arrayPath}' must exist in the document in order to apply array updates.`)
  }
  const indexes = parts[at] === '$' ? [matchedIndex(array, arrayPath, query)] : [...array.keys()]
  return indexes.flatMap((index) => {
    const path = [...parts.slice(0, at), String(index), ...parts.slice(at + 1)].join('.')
    return concretePaths(document, path, query)
  })
}

function matchedIndex(array: unknown[], arrayPath: string, query: Document): number {
  const conditions = conditionsOn(arrayPath, query)
  if (conditions.length > 0) {
    const matches = conditions.map(([path, condition]) => compileQuery({ [path]: condition }))
    const index = array.findIndex((element) => matches.every((test) => test(wrap(arrayPath, [element]))))
    if (index !== -1) return index
  }
  throw writeFailed('The positional operator did not find the match needed from the query.')
}

function conditionsOn(arrayPath: string, query: Document): [path: string, condition: unknown][] {
  return Object.entries(query).flatMap(([path, condition]): [string, unknown][] => {
    if (path === '$and' && Array.isArray(condition)) {
      return condition.flatMap((part) => (isDocument(part) ? conditionsOn(arrayPath, part) : []))
    }
    return path === arrayPath || path.startsWith(`${arrayPath}.`) ? [[path, condition]] : []
  })
}

function wrap(path: string, value: unknown): Document {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, field) => ({ [field]: inner }), value) as Document
}
