import type { ParsedInputOf } from '@contract/actions'
import { isEventDay } from '@domain/event/is-event-day'
import { registrationNotices } from '@domain/event/notices'
import type { Registration } from '@domain/event/registration'
import { ticketCode } from '@domain/event/ticket-code'
import { waitingForCheck } from '@domain/safety/safety'
import type { Slot } from '@domain/slot/slot'
import type { Call } from '../call'
import { storePhone } from '../phone'
import { historyEntry } from '../repeat'
import { keyedId } from '../secrets'
import type { ClaimForm } from '../slot/claim-and-record'

/** The id of the registration a request makes: the database refuses a second one. */
export function registrationId(call: Pick<Call, 'subject' | 'requestId'>): string {
  return `r${keyedId('registration', call.subject, call.requestId)}`
}

/** What the person filled in; sealed into the claim so that a registration can be made from the claim alone. */
export interface RegistrationForm extends ClaimForm {
  input: ParsedInputOf<'event.register'>
  phone: Registration['phone']
}

export function registrationForm(input: ParsedInputOf<'event.register'>, call: Call): RegistrationForm {
  const phone = storePhone(call.subject, input.phone, input.phoneProof)
  const { phoneProof: _proof, ...rest } = input
  const { subject, requestId, inputHash, now: at } = call
  return { subject, input: { ...rest, phone: phone.masked }, phone, requestId, inputHash, at }
}

/** The registration of a claim: the same form and slot always give the same record. */
export function newRegistration(form: RegistrationForm, slot: Slot, claim: string): Registration {
  const { subject, input, requestId, inputHash, at } = form
  const id = registrationId(form)
  const registration: Registration = {
    _id: id,
    district: slot.district,
    subject,
    event: input.event,
    title: slot.rule.title ?? input.event,
    slot: slot._id,
    claim,
    startAt: slot.startAt,
    endAt: slot.endAt,
    venue: slot.rule.meetingPoint,
    code: ticketCode(keyedId('ticket', id)),
    company: input.company,
    contact: input.contact,
    phone: form.phone,
    status: 'registered',
    onSite: input.onSite === true && isEventDay(slot, at),
    change: null,
    source: input.source ?? null,
    consents: { handle: true, at },
    demo: slot.demo,
    history: [historyEntry({ now: at, subject, requestId, inputHash }, 'create', 1)],
    notices: [],
    pending: 0,
    unaudited: 1,
    ...waitingForCheck(at),
    createdAt: at,
    updatedAt: at,
    version: 1,
  }
  const notices = registrationNotices(registration, at)
  return { ...registration, notices, pending: notices.length }
}
