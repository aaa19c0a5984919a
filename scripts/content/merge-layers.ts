import type { DataPath } from './district-item'
import type { WrittenEntry } from './read-layer'

/**
 * Lays later entries of a kind that exists once (settings, calendar) over earlier ones: objects are merged
 * key by key, lists and values replaced. A part is located where it was last written.
 */
export function mergeSingle(entries: readonly WrittenEntry[]): WrittenEntry | undefined {
  return entries.reduce<WrittenEntry | undefined>(
    (below, above) => (below === undefined ? above : layOver(below, above)),
    undefined,
  )
}

function layOver(below: WrittenEntry, above: WrittenEntry): WrittenEntry {
  const holder = (path: DataPath) => (holds(above.value, path) ? above : below)
  return {
    kind: above.kind,
    layer: above.layer,
    value: merged(below.value, above.value),
    locate: (path = []) => holder(path).locate(path),
  }
}

function merged(below: unknown, above: unknown): unknown {
  if (!isRecord(below) || !isRecord(above)) return above
  const keys = [...new Set([...Object.keys(below), ...Object.keys(above)])]
  return Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(above, key) ? merged(below[key], above[key]) : below[key]]),
  )
}

function holds(value: unknown, path: DataPath): boolean {
  let here = value
  for (const key of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return false
    here = (here as Record<PropertyKey, unknown>)[key]
  }
  return path.length > 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/**
 * All other kinds: an entry of an overlay takes the place of the one with its id. Within a layer, and in
 * the demo layer, nothing is replaced: a repeated id is left for the rules to refuse.
 */
export function layEntries(entries: readonly WrittenEntry[]): WrittenEntry[] {
  const kept: WrittenEntry[] = []
  for (const entry of entries) {
    const id = writtenId(entry)
    const replaced = kept.findIndex(
      (other) =>
        entry.layer === 'overlay' && other.layer === 'real' && id !== undefined && writtenId(other) === id,
    )
    if (replaced === -1) kept.push(entry)
    else kept[replaced] = entry
  }
  return kept
}

/** The id as written, before any check. */
export function writtenId(entry: WrittenEntry): string | undefined {
  const id = isRecord(entry.value) ? entry.value.id : undefined
  return typeof id === 'string' ? id : undefined
}
