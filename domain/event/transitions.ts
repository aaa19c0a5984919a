import { type Result, refuse, succeed } from '@contract/errors'
import type { RegistrationStatus } from '@contract/event/view'
import type { Registration } from './registration'

/** The status after cancelling, or why it is not possible: it was cancelled before, or the event is over. */
export function cancelRegistration(
  { status, endAt }: Pick<Registration, 'status' | 'endAt'>,
  now: number,
): Result<RegistrationStatus> {
  return status === 'registered' && now < endAt ? succeed('cancelled') : refuse('BOOKING_ENDED')
}
