import type { Place, PlaceKind } from '@contract/content/place'

/** How places are filtered and grouped: the three tiers of the tree, and the groups that stand beside it. */
export const placeLevels = ['park', 'town', 'platform', 'special_park', 'building', 'street', 'zone'] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** Buildings and complexes are one group: 楼宇与综合体. */
export function levelOf(kind: PlaceKind): PlaceLevel {
  return kind === 'complex' ? 'building' : kind
}

/** The name a visitor knows it by. */
export function nameOf(place: Place): string {
  return place.shortName ?? place.name
}

/** Whether it is a tier of the tree rather than a place beside it. */
export function isInTree({ kind }: Place): boolean {
  return kind === 'park' || kind === 'town' || kind === 'platform'
}
