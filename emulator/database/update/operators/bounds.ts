import { compare } from 'mingo/util'
import { createPlace, readPlace, writePlace } from '../path'
import type { Update } from '../update-operator'

/** `$min`: keeps the smaller of the value and the argument, in BSON order; a missing field takes the argument. */
export function minimum({ document, path, argument }: Update): void {
  const place = createPlace(document, path)
  const value = readPlace(place)
  if (value === undefined || compare(argument, value) < 0) writePlace(place, argument)
}

/** `$max`: keeps the larger of the value and the argument, in BSON order; a missing field takes the argument. */
export function maximum({ document, path, argument }: Update): void {
  const place = createPlace(document, path)
  const value = readPlace(place)
  if (value === undefined || compare(argument, value) > 0) writePlace(place, argument)
}
