import type { ContentItem, ContentKind, ContentOf } from '@contract/content/kinds'

/** The published content on this phone: every item by kind and id, and up to which revision it is known. */
export interface Catalog {
  lineage: string
  rev: number
  /** When it was last confirmed to be current, epoch ms. */
  checkedAt: number
  items: { [K in ContentKind]: ReadonlyMap<string, ContentOf<K>> }
}

export type RawItem = { kind: string; id: string; rev: number; removed?: boolean | undefined; data: unknown }

/** Written so that a new kind does not compile until it stands here. */
const kinds: Record<ContentKind, true> = {
  source: true,
  place: true,
  vacancy: true,
  policy: true,
  clause: true,
  question: true,
  service: true,
  term: true,
  figure: true,
  event: true,
  spot: true,
  visit: true,
  adviser: true,
  article: true,
  settings: true,
  calendar: true,
}

export const catalogKinds = Object.keys(kinds) as ContentKind[]

export function emptyCatalog(): Catalog {
  const items = Object.fromEntries(catalogKinds.map((kind) => [kind, new Map()]))
  return { lineage: '', rev: 0, checkedAt: 0, items: items as unknown as Catalog['items'] }
}

const isKnown = (item: RawItem): item is RawItem & ContentItem =>
  catalogKinds.some((kind) => kind === item.kind)

/**
 * The catalogue after a delta; kinds this version does not know are skipped. `items` stays the very same where nothing
 * came: what was computed from it is kept by it.
 */
export function applyDelta(catalog: Catalog, items: readonly RawItem[]): Catalog {
  const known = items.filter(isKnown)
  if (known.length === 0) return catalog
  const next = { ...catalog.items } as Record<ContentKind, Map<string, unknown>>
  for (const item of known) {
    const kind = next[item.kind] === catalog.items[item.kind] ? new Map(next[item.kind]) : next[item.kind]
    if (item.removed) kind.delete(item.id)
    else kind.set(item.id, item.data)
    next[item.kind] = kind
  }
  return { ...catalog, items: next as unknown as Catalog['items'] }
}

/** All items of a kind. */
export function listOf<K extends ContentKind>(catalog: Catalog, kind: K): ContentOf<K>[] {
  return [...(catalog.items[kind] as ReadonlyMap<string, ContentOf<K>>).values()]
}

/** One item, if there is one. */
export function itemOf<K extends ContentKind>(
  catalog: Catalog,
  kind: K,
  id: string,
): ContentOf<K> | undefined {
  return (catalog.items[kind] as ReadonlyMap<string, ContentOf<K>>).get(id)
}
