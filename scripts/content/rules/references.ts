import type { ContentKind } from '@contract/content/kinds'
import { type DataPath, type DistrictContent, itemsOf, type LocatedItem, problemAt } from '../district-item'
import type { Rule } from './rule'

interface Reference {
  item: LocatedItem
  path: DataPath
  kind: ContentKind
  id: string
}

/** Whatever names another item names one that exists: sources, places, events, related policies. */
export const references: Rule = {
  name: 'references',
  check: (content) =>
    [...citations(content), ...links(content)]
      .filter(({ kind, id }) => !content.written.get(kind)?.has(id))
      .map(({ item, path, kind, id }) => problemAt(item, path, `there is no ${kind} ${id}`)),
}

/** Every `source: <id>` at any depth of an item: a citation, or an article's own source. */
function citations(content: DistrictContent): Reference[] {
  return content.items.flatMap((item) =>
    sourcesIn(item.data).map(({ path, id }) => ({ item, path, kind: 'source' as const, id })),
  )
}

function sourcesIn(value: unknown, path: DataPath = []): { path: DataPath; id: string }[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    return key === 'source' && typeof part === 'string' ? [{ path: here, id: part }] : sourcesIn(part, here)
  })
}

function links(content: DistrictContent): Reference[] {
  return [
    ...itemsOf(content, 'vacancy').map((item) => link(item, ['place'], 'place', item.data.place)),
    ...itemsOf(content, 'visit').map((item) => link(item, ['place'], 'place', item.data.place)),
    ...itemsOf(content, 'adviser').flatMap((item) =>
      item.data.place === undefined ? [] : [link(item, ['place'], 'place', item.data.place)],
    ),
    ...itemsOf(content, 'spot').flatMap((item) =>
      item.data.event === undefined ? [] : [link(item, ['event'], 'event', item.data.event)],
    ),
    ...itemsOf(content, 'clause').map((item) => link(item, ['policy'], 'policy', item.data.policy)),
    ...itemsOf(content, 'policy').flatMap((item) =>
      (item.data.related ?? []).map((id, index) => link(item, ['related', index], 'policy', id)),
    ),
  ]
}

function link(item: LocatedItem, path: DataPath, kind: ContentKind, id: string): Reference {
  return { item, path, kind, id }
}
