import { refuse, succeed } from '@contract/errors'
import { viewTicket } from '@domain/event/view-registration'
import { readRegistration } from '../shared/adapters/registration-store'
import type { Handler } from '../shared/call'

/** Somebody else's ticket is not found, as one that does not exist. */
export const ticket: Handler<'event.ticket'> = async (input, call) => {
  const registration = await readRegistration(input.id)
  return registration?.subject === call.subject ? succeed(viewTicket(registration)) : refuse('NOT_FOUND')
}
