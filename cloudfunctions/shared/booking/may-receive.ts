import type { StaffProfile } from '@contract/account/actions'

/** Places whose visits a colleague answers for; null means all of them. */
export function receivedPlaces(staff: StaffProfile): string[] | null {
  return staff.roles.includes('admin') || staff.roles.includes('officer') ? null : staff.places
}

/** Whether a colleague may see and answer a visit to this place. */
export function mayReceive(staff: StaffProfile, place: string): boolean {
  return receivedPlaces(staff)?.includes(place) ?? true
}
