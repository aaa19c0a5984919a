import { refuse, succeed } from '@contract/errors'
import { viewRegistration } from '@domain/event/view-registration'
import { eventSlotId } from '@domain/slot/plan-event-slots'
import type { Handler } from '../shared/call'
import { registrationForm } from '../shared/event/new-registration'
import { registrationRecords } from '../shared/event/registration-records'
import { claimAndRecord } from '../shared/slot/claim-and-record'

/** Claims one seat, then stores the registration; see `claimAndRecord` for what a crash in between leaves. */
export const register: Handler<'event.register'> = async (input, call) => {
  if (!input.consents.handle) return refuse('CONSENT_REQUIRED')
  const wish = {
    slot: eventSlotId(input.event),
    seats: 1,
    form: registrationForm(input, call),
    refuseGroup: () => refuse('SLOT_CLOSED'),
  }
  const result = await claimAndRecord(registrationRecords, wish, call)
  return result.ok ? succeed(viewRegistration(result.value)) : result
}
