/** The part of an invitation this rule looks at. */
export interface GivenInvitation {
  /** The subject it is used up by; null while it is free. */
  usedBy: string | null
  createdAt: number
  expiresAt: number
}

/** The part of a present or former colleague this rule looks at. */
export interface KnownColleague {
  district: string
  active: boolean
  /** Of a former colleague: when they were taken off the list. */
  updatedAt: number
}

export interface InvitationUse {
  subject: string
  district: string
  now: number
  /** Whether who gave it may still invite. */
  isInviterTrusted: boolean
  /** What is known of `subject` as a colleague; null for somebody who never was one. */
  colleague: KnownColleague | null
}

/**
 * Whether an invitation may be used now, or finished by who began to. One given out before somebody was taken off
 * the list does not bring them back, whoever it was meant for; nor does one whose giver was taken off.
 */
export function mayUseInvitation(invitation: GivenInvitation, use: InvitationUse): boolean {
  const { subject, district, now, colleague } = use
  const isTheirs = invitation.usedBy === subject
  const isFree = invitation.usedBy === null && invitation.expiresAt > now
  if (!use.isInviterTrusted || !(isFree || isTheirs)) return false
  if (colleague === null) return true
  return colleague.active ? colleague.district === district : invitation.createdAt > colleague.updatedAt
}
