import type { Place } from '@contract/content/place'
import { isInTree, levelOf, type PlaceLevel } from './place-level'

/** One 园 with what stands under it. `root` is null when the filter hides it, or when nothing leads to one. */
export interface PlaceBranch {
  key: string
  root: Place | null
  towns: Place[]
  platforms: Place[]
}

export interface PlaceGroup {
  level: PlaceLevel
  places: Place[]
}

export interface PlaceTree {
  branches: PlaceBranch[]
  groups: PlaceGroup[]
}

/** Every place of a branch in the order it is drawn. */
export function placesOf({ root, towns, platforms }: PlaceBranch): Place[] {
  return [...(root === null ? [] : [root]), ...towns, ...platforms]
}

const besideTheTree = ['special_park', 'building', 'street', 'zone'] as const satisfies readonly PlaceLevel[]
const inOrder = (places: readonly Place[]) => [...places].sort((a, b) => a.order - b.order)

/** The 园 at the head of a place's line; null when its line ends elsewhere or runs in a circle. */
function rootOf(place: Place, byId: ReadonlyMap<string, Place>): Place | null {
  const passed = new Set<string>()
  let current: Place | undefined = place
  while (current !== undefined && !passed.has(current.id)) {
    if (current.kind === 'park') return current
    passed.add(current.id)
    current = current.parent === null ? undefined : byId.get(current.parent)
  }
  return null
}

/** 园 → 镇 → 平台, then the other places by group; of all places only those in `shown`, in their order. */
export function placeTree(all: readonly Place[], shown: readonly Place[]): PlaceTree {
  const byId = new Map(all.map((place) => [place.id, place]))
  const branches = new Map<string, PlaceBranch>()
  for (const place of inOrder(shown)) {
    if (!isInTree(place)) continue
    const key = rootOf(place, byId)?.id ?? ''
    const branch = branches.get(key) ?? { key, root: null, towns: [], platforms: [] }
    if (place.kind === 'park') branch.root = place
    else branch[place.kind === 'town' ? 'towns' : 'platforms'].push(place)
    branches.set(key, branch)
  }
  const groups = besideTheTree.map((level) => ({
    level,
    places: inOrder(shown).filter((place) => levelOf(place.kind) === level),
  }))
  return { branches: [...branches.values()], groups: groups.filter(({ places }) => places.length > 0) }
}

/** From the 园 down to the place itself, for the line above its name. */
export function pathTo(place: Place, byId: (id: string) => Place | undefined): Place[] {
  const path: Place[] = []
  let current: Place | undefined = place
  while (current !== undefined && !path.includes(current)) {
    path.unshift(current)
    current = current.parent === null ? undefined : byId(current.parent)
  }
  return path
}
