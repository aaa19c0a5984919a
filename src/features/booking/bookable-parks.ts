import type { Place } from '@contract/content/place'
import { type Catalog, itemOf, listOf } from '@/platform/catalog'

/** Parks that publish an opening rule for visits, in their published order. */
export function bookableParks(catalog: Catalog): Place[] {
  const ids = new Set(listOf(catalog, 'visit').map(({ place }) => place))
  return [...ids]
    .map((id) => itemOf(catalog, 'place', id))
    .filter((place) => place !== undefined)
    .sort((a, b) => a.order - b.order)
}
