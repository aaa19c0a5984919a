import type { ContentKind } from '@contract/content/kinds'
import { readStored, removeStored, type StorageKey, writeStored } from '../storage'
import { applyDelta, type Catalog, catalogKinds, emptyCatalog, type RawItem } from './catalog'

/** WeChat stores at most 1 MB a key; half of it leaves room for its own encoding. */
const CHUNK_CHARACTERS = 250_000

interface Switch {
  /** Which of the two sets of chunks is current. */
  set: 'a' | 'b'
  lineage: string
  rev: number
  checkedAt: number
  /** How many chunks each kind has. */
  chunks: Record<string, number>
}

const switchKey: StorageKey<Switch> = {
  name: 'catalog',
  parse: (stored) =>
    typeof stored === 'object' && stored !== null && 'chunks' in stored ? (stored as Switch) : undefined,
}

const chunkKey = (set: string, kind: string, index: number): StorageKey<string> => ({
  name: `catalog:${set}:${kind}:${index}`,
  parse: (stored) => (typeof stored === 'string' ? stored : undefined),
})

function readKind(current: Switch, kind: string): RawItem[] | undefined {
  const count = current.chunks[kind]
  // Kept by a version that skipped this kind: what was published of it lies before the kept revision.
  if (count === undefined) return undefined
  let text = ''
  for (let index = 0; index < count; index += 1) {
    const chunk = readStored(chunkKey(current.set, kind, index))
    if (chunk === undefined) return undefined
    text += chunk
  }
  return text === '' ? [] : parsed(text)
}

/** Two tabs that write at once may leave chunks of two catalogues under one name. */
function parsed(text: string): RawItem[] | undefined {
  try {
    return JSON.parse(text) as RawItem[]
  } catch (error) {
    console.warn('catalog: what was kept cannot be read', String(error))
    return undefined
  }
}

/** The catalogue kept on the phone; the empty one when there is none, a part is missing or a kind was not known. */
export function readCatalog(): Catalog {
  const current = readStored(switchKey)
  if (current === undefined) return emptyCatalog()
  let catalog = emptyCatalog()
  for (const kind of catalogKinds) {
    const items = readKind(current, kind)
    if (items === undefined) return emptyCatalog()
    catalog = applyDelta(catalog, items)
  }
  return { ...catalog, lineage: current.lineage, rev: current.rev, checkedAt: current.checkedAt }
}

/** How many chunks a kind took; a kind that does not fit leaves none of its chunks behind. */
function writeKind(set: Switch['set'], kind: string, catalog: Catalog): number | undefined {
  const entries = catalog.items[kind as ContentKind] as ReadonlyMap<string, unknown>
  const text = JSON.stringify([...entries].map(([id, data]) => ({ kind, id, rev: 0, data })))
  const count = Math.ceil(text.length / CHUNK_CHARACTERS)
  for (let index = 0; index < count; index += 1) {
    const part = text.slice(index * CHUNK_CHARACTERS, (index + 1) * CHUNK_CHARACTERS)
    if (!writeStored(chunkKey(set, kind, index), part).ok) {
      removeSet({ set, chunks: { [kind]: index } })
      return undefined
    }
  }
  return count
}

function removeSet(old: Pick<Switch, 'set' | 'chunks'>): void {
  for (const [kind, count] of Object.entries(old.chunks)) {
    for (let index = 0; index < count; index += 1) removeStored(chunkKey(old.set, kind, index))
  }
}

/**
 * Writes the catalogue beside the old one and then switches by one small key, so that a crash or a full
 * storage leaves the old one whole. False when there was no room: the app then works from memory, and what was
 * written of the new one is gone again, because drafts need the room.
 */
export function writeCatalog(catalog: Catalog): boolean {
  const old = readStored(switchKey)
  const set: Switch['set'] = old?.set === 'a' ? 'b' : 'a'
  const chunks: Record<string, number> = {}
  for (const kind of catalogKinds) {
    const count = writeKind(set, kind, catalog)
    if (count === undefined) {
      removeSet({ set, chunks })
      return false
    }
    chunks[kind] = count
  }
  const { lineage, rev, checkedAt } = catalog
  if (!writeStored(switchKey, { set, lineage, rev, checkedAt, chunks }).ok) {
    removeSet({ set, chunks })
    return false
  }
  if (old !== undefined) removeSet(old)
  return true
}

/** Notes that the stored catalogue is still current, without writing it again; false when another one, or none, is stored. */
export function noteChecked({ lineage, rev, checkedAt }: Catalog): boolean {
  const kept = readStored(switchKey)
  if (kept?.lineage !== lineage || kept.rev !== rev) return false
  return writeStored(switchKey, { ...kept, checkedAt }).ok
}
