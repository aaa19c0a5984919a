import { type Industry, industries, type Place } from '@contract/content/place'
import { levelOf, type PlaceLevel, placeLevels } from './place-level'

/** Only what at least one place has is offered, in the order of the vocabulary. */
export function filterOptions(places: readonly Place[]): { industries: Industry[]; levels: PlaceLevel[] } {
  const usedIndustries = new Set(places.flatMap((place) => place.industries))
  const usedLevels = new Set(places.map((place) => levelOf(place.kind)))
  return {
    industries: industries.filter((industry) => usedIndustries.has(industry)),
    levels: placeLevels.filter((level) => usedLevels.has(level)),
  }
}
