import { isDocument } from '../../document'
import { writeFailed } from '../../refusal'
import { createPlace, writePlace } from '../path'
import type { Update } from '../update-operator'

/** `$currentDate`: the request's time as a date. */
export function currentDate({ document, path, argument, now }: Update): void {
  const asDate = argument === true || (isDocument(argument) && argument.$type === 'date')
  if (!asDate) throw writeFailed("$currentDate takes true or {$type: 'date'}")
  writePlace(createPlace(document, path), new Date(now))
}
