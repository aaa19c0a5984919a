import type { Registration } from '@domain/event/registration'
import { addRegistration, readRegistration } from '../adapters/registration-store'
import type { SeatRecords } from '../slot/claim-and-record'
import { newRegistration, type RegistrationForm, registrationId } from './new-registration'

/** The registrations that claims of events stand for. */
export const registrationRecords: SeatRecords<RegistrationForm, Registration> = {
  kind: 'event',
  idOf: registrationId,
  make: newRegistration,
  add: addRegistration,
  read: readRegistration,
  holds: ({ status }) => status === 'registered',
}
