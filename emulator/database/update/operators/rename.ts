import { writeFailed } from '../../refusal'
import { createPlace, findPlace, readPlace, writePlace } from '../path'
import type { Update } from '../update-operator'

/** `$rename`: moves a field to another name, replacing what is there. Arrays cannot be entered. */
export function rename({ document, path, argument }: Update): void {
  if (typeof argument !== 'string') throw writeFailed("The 'to' field for $rename must be a string")
  const source = findPlace(document, path)
  const value = source === undefined ? undefined : readPlace(source)
  if (source === undefined || value === undefined) return
  if (source.kind === 'element') throw writeFailed(`The source field cannot be an array element, '${path}'`)
  delete source.holder[source.field]
  const target = createPlace(document, argument)
  if (target.kind === 'element')
    throw writeFailed(`The destination field cannot be an array element, '${argument}'`)
  writePlace(target, value)
}
