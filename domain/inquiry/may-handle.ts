import type { Inquiry } from './inquiry'

/** The part of a colleague these rules look at. */
export interface HandlingScope {
  roles: readonly string[]
  places: readonly string[]
}

/** Places whose forwarded matters a colleague sees; null means every matter, forwarded or not. */
export function handledPlaces(staff: HandlingScope): string[] | null {
  if (staff.roles.includes('admin') || staff.roles.includes('officer')) return null
  return staff.roles.includes('park') ? [...staff.places] : []
}

/**
 * Whether a colleague may see and answer a matter. A park's colleague may only when the person agreed to
 * 转给我选的园区 and chose that park.
 */
export function mayHandle(staff: HandlingScope, inquiry: Pick<Inquiry, 'consents' | 'places'>): boolean {
  const places = handledPlaces(staff)
  if (places === null) return true
  return inquiry.consents.forward && inquiry.places.some((place) => places.includes(place))
}
