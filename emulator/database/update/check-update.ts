import { type Document, isDocument } from '../document'
import { requestFailed, writeFailed } from '../refusal'
import { updateOperators } from './operators'

/** Refuses an update whose shape no document could make right: unknown operators, bad or conflicting paths. */
export function checkUpdate(update: Document): void {
  const operators = Object.entries(update)
  if (operators.length === 0) throw emptyOperator('$set')
  const paths: string[] = []
  for (const [name, fields] of operators) {
    if (!updateOperators.has(name)) throw writeFailed(`Unknown modifier: ${name}`)
    if (!isDocument(fields))
      throw writeFailed(`Modifiers operate on fields but we found another type for ${name}`)
    if (Object.keys(fields).length === 0) throw emptyOperator(name)
    for (const [path, argument] of Object.entries(fields)) {
      refuseBadPath(path)
      if (name === '$set') refuseDollarFields(argument, path)
      paths.push(path)
      if (name === '$rename' && typeof argument === 'string') {
        refuseBadPath(argument)
        paths.push(argument)
      }
    }
  }
  refuseConflicts(paths)
}

function emptyOperator(name: string): Error {
  return requestFailed(`'${name}' is empty. You must specify a field like so: {${name}: {<field>: ...}}`)
}

function refuseBadPath(path: string): void {
  if (path === '') throw writeFailed('An empty update path is not valid.')
  for (const part of path.split('.')) {
    if (part === '')
      throw writeFailed(`The update path '${path}' contains an empty field name, which is not allowed.`)
    if (part.startsWith('$') && part !== '$' && part !== '$[]') {
      throw writeFailed(`The dollar ($) prefixed field '${part}' in '${path}' is not valid for storage.`)
    }
  }
}

/** Refuses `$`-prefixed field names anywhere below a value that is to be stored. */
export function refuseDollarFields(value: unknown, path: string): void {
  if (Array.isArray(value)) {
    for (const [at, element] of value.entries()) refuseDollarFields(element, `${path}.${at}`)
  } else if (isDocument(value)) {
    for (const [field, inner] of Object.entries(value)) {
      const innerPath = path === '' ? field : `${path}.${field}`
      if (field.startsWith('$')) {
        throw writeFailed(
          `The dollar ($) prefixed field '${field}' in '${innerPath}' is not valid for storage.`,
        )
      }
      refuseDollarFields(inner, innerPath)
    }
  }
}

/** Two changes may not meet on one path, nor one above the other. */
function refuseConflicts(paths: string[]): void {
  // With the separator sorted first, a path stands right before the paths below it.
  const sorted = paths.map((path) => path.replaceAll('.', '\u0000')).sort()
  for (const [at, path] of sorted.entries()) {
    const next = sorted[at + 1]
    if (next === undefined || (next !== path && !next.startsWith(`${path}\u0000`))) continue
    throw writeFailed(
      `Updating the path '${next.replaceAll('\u0000', '.')}' would create a conflict at '${path.replaceAll('\u0000', '.')}'`,
    )
  }
}
