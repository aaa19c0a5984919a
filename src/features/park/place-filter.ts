import type { Industry, Place, Vacancy } from '@contract/content/place'
import { levelOf, type PlaceLevel } from './place-level'
import { verificationAge } from './verification-age'

/** Bands of area in ㎡; a band takes its lower bound and leaves its upper one. */
const bands = {
  under100: [0, 100],
  from100: [100, 500],
  from500: [500, 2000],
  from2000: [2000, Number.POSITIVE_INFINITY],
} as const
export type SizeBand = keyof typeof bands
export const sizeBands = Object.keys(bands) as SizeBand[]

export interface PlaceFilter {
  industries: readonly Industry[]
  levels: readonly PlaceLevel[]
  sizes: readonly SizeBand[]
  /** Only places with space that was verified within 30 days. */
  verified: boolean
}

export const noFilter: PlaceFilter = { industries: [], levels: [], sizes: [], verified: false }

export function isFiltering({ industries, levels, sizes, verified }: PlaceFilter): boolean {
  return industries.length + levels.length + sizes.length > 0 || verified
}

function hasFittingSpace(vacancies: readonly Vacancy[], filter: PlaceFilter, today: string): boolean {
  return vacancies.some(({ areaM2, verifiedAt }) => {
    const fits =
      filter.sizes.length === 0 ||
      filter.sizes.some((band) => bands[band][0] <= areaM2 && areaM2 < bands[band][1])
    return fits && !(filter.verified && verificationAge(verifiedAt, today).old)
  })
}

export interface FilterQuestion {
  places: readonly Place[]
  vacancies: readonly Vacancy[]
  filter: PlaceFilter
  /** Asia/Shanghai calendar day from which the age of a verification counts. */
  today: string
}

/**
 * The places that fit every part of the filter; within a part one match is enough. Size and verification are
 * asked of the same space: a large old one and a small fresh one do not make a large fresh one.
 */
export function filterPlaces({ places, vacancies, filter, today }: FilterQuestion): Place[] {
  const asksForSpace = filter.sizes.length > 0 || filter.verified
  return places.filter((place) => {
    if (filter.levels.length > 0 && !filter.levels.includes(levelOf(place.kind))) return false
    const { industries } = filter
    if (industries.length > 0 && !place.industries.some((industry) => industries.includes(industry))) {
      return false
    }
    const own = vacancies.filter((vacancy) => vacancy.place === place.id)
    return !asksForSpace || hasFittingSpace(own, filter, today)
  })
}
