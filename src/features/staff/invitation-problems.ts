import type { InputOf } from '@contract/actions'
import type { Locale } from '@contract/errors'
import { staffInvite } from '@contract/staff/actions'
import { checkInput, type FieldErrors } from '@/platform/form/check-input'

export interface InvitationRules {
  language: Locale
  /** Said where a park's colleague has no park: they would see nothing. */
  placesNeeded: string
}

/** What is wrong with an invitation before it is sent, by field. */
export function invitationProblems(
  input: InputOf<'staff.invite'>,
  { language, placesNeeded }: InvitationRules,
): FieldErrors {
  const found = checkInput(staffInvite.input, input, language)
  const lacksPlaces = input.roles.includes('park') && input.places.length === 0
  return lacksPlaces ? { ...found, places: placesNeeded } : found
}
