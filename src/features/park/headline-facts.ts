import type { Place } from '@contract/content/place'

const LONGEST = 4

/** The first reported fact short enough to stand as a figure: 授牌小镇 市级. */
export function headlineFact(place: Place): Place['facts'][number] | undefined {
  return place.facts.find(({ value }) => [...value].length <= LONGEST)
}
