import { findPlace } from '../path'
import type { Update } from '../update-operator'

/** `$unset`: removes the field; an array element becomes null, so that the others keep their places. */
export function unset({ document, path }: Update): void {
  const place = findPlace(document, path)
  if (place?.kind === 'field') delete place.holder[place.field]
  else if (place !== undefined && place.index < place.holder.length) place.holder[place.index] = null
}
