import { createPlace, writePlace } from '../path'
import type { Update } from '../update-operator'

/** `$set`: replaces the value, creating the way there. */
export function set({ document, path, argument }: Update): void {
  writePlace(createPlace(document, path), argument)
}
