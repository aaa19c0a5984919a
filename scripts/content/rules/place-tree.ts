import { type DistrictContent, itemsOf, type LocatedItem, problemAt } from '../district-item'
import type { Problem } from '../problem'
import type { Rule } from './rule'

type PlaceItem = LocatedItem<'place'>

/** What may stand under what; a kind that is not listed stands alone. */
const parentKinds: Record<string, readonly string[]> = { town: ['park'], platform: ['park', 'town'] }

/** 园 → 镇 → 平台: parents exist, have the right kind, and no place is above itself. */
export const placeTree: Rule = {
  name: 'place-tree',
  check: (content: DistrictContent) => {
    const places = itemsOf(content, 'place')
    const byId = new Map(places.map((place) => [place.id, place]))
    const written = content.written.get('place') ?? new Set()
    return places.flatMap((place) =>
      parentsOf(place).flatMap(({ id, path }): Problem[] => {
        if (!written.has(id)) return [problemAt(place, path, `there is no place ${id}`)]
        const parent = byId.get(id)
        if (parent === undefined) return []
        if (isAbove(place.id, parent, byId))
          return [problemAt(place, path, `${place.id} is above ${id} itself`)]
        const allowed = parentKinds[place.data.kind] ?? []
        if (allowed.includes(parent.data.kind)) return []
        return [problemAt(place, path, `a ${place.data.kind} does not stand under a ${parent.data.kind}`)]
      }),
    )
  },
}

function parentsOf(place: PlaceItem): { id: string; path: PropertyKey[] }[] {
  const also = (place.data.alsoUnder ?? []).map((id, index) => ({ id, path: ['alsoUnder', index] }))
  return place.data.parent === null ? also : [{ id: place.data.parent, path: ['parent'] }, ...also]
}

function isAbove(id: string, from: PlaceItem, byId: ReadonlyMap<string, PlaceItem>): boolean {
  const visited = new Set<string>()
  const waiting = [from]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place.id === id) return true
    if (visited.has(place.id)) continue
    visited.add(place.id)
    waiting.push(...parentsOf(place).flatMap((parent) => byId.get(parent.id) ?? []))
  }
  return false
}
