import { type Document, isDocument, readField } from '../document'
import { writeFailed } from '../refusal'

/** What holds the last part of a path: a sub-document and a field of it, or an array and an index. */
export type Place =
  | { kind: 'field'; holder: Document; field: string }
  | { kind: 'element'; holder: unknown[]; index: number }

/** MongoDB's own limit on padding an array up to a far index. */
const maximumPadding = 1_500_000

/** Finds where a path ends and creates what is missing on the way, as `$set` does. Below a scalar or null it fails. */
export function createPlace(document: Document, path: string): Place {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let holder: unknown = document
  let name = ''
  for (const part of parts) {
    const place = placeIn({ holder, name, part })
    if (readPlace(place) === undefined) writePlace(place, {})
    holder = readPlace(place)
    name = part
  }
  return placeIn({ holder, name, part: last })
}

/** Finds where a path ends, or nothing when the way there does not exist. */
export function findPlace(document: Document, path: string): Place | undefined {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let holder: unknown = document
  for (const part of parts) {
    const place = existingPlace(holder, part)
    if (place === undefined) return undefined
    holder = readPlace(place)
  }
  return existingPlace(holder, last)
}

/** The value at a place; `undefined` when it is missing. */
export function readPlace(place: Place): unknown {
  if (place.kind === 'element') return place.holder[place.index]
  return readField(place.holder, place.field)
}

/** Puts a value at a place; an array that is too short is padded with null. */
export function writePlace(place: Place, value: unknown): void {
  if (place.kind === 'field') {
    place.holder[place.field] = value
    return
  }
  if (place.index - place.holder.length > maximumPadding) {
    throw writeFailed(`can't backfill more than ${maximumPadding} elements`)
  }
  while (place.holder.length < place.index) place.holder.push(null)
  place.holder[place.index] = value
}

function placeIn(at: { holder: unknown; name: string; part: string }): Place {
  const place = existingPlace(at.holder, at.part)
  if (place !== undefined) return place
  throw writeFailed(`Cannot create field '${at.part}' in element {${at.name}: ${describe(at.holder)}}`)
}

function existingPlace(holder: unknown, part: string): Place | undefined {
  if (isDocument(holder)) return { kind: 'field', holder, field: part }
  if (Array.isArray(holder) && /^\d+$/.test(part)) return { kind: 'element', holder, index: Number(part) }
  return undefined
}

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
