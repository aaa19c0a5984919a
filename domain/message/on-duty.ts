import { NOBODY_YET } from './notice'

/** A colleague who may be told; the part of a duty entry that notices look at. */
export interface Colleague {
  subject: string
  roles: readonly string[]
}

/** Those on duty who have one of these roles. */
export function onDuty(duty: readonly Colleague[], ...roles: string[]): string[] {
  return duty.filter((one) => one.roles.some((role) => roles.includes(role))).map((one) => one.subject)
}

/** The readers, or the staff's group while there are none. */
export function orTheGroup(readers: string[]): string[] {
  return readers.length === 0 ? [NOBODY_YET] : readers
}
