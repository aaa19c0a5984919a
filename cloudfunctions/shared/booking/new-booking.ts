import type { ParsedInputOf } from '@contract/actions'
import type { Booking } from '@domain/booking/booking'
import { bookingNotices } from '@domain/booking/notices'
import { readableNumber } from '@domain/number'
import { waitingForCheck } from '@domain/safety/safety'
import type { Slot, SlotRule } from '@domain/slot/slot'
import { MINUTE } from '@domain/time/shanghai'
import type { District } from '../adapters/district-store'
import type { Call } from '../call'
import { storePhone } from '../phone'
import { historyEntry } from '../repeat'
import { keyedId } from '../secrets'
import type { ClaimForm } from '../slot/claim-and-record'
import { answerMoment } from './answer-moment'

/** The id of the booking a request makes: the database refuses a second one. */
export function bookingId(call: Pick<Call, 'subject' | 'requestId'>): string {
  return `b${keyedId('booking', call.subject, call.requestId)}`
}

/** What the person filled in; sealed into the claim so that a booking can be made from the claim alone. */
export interface BookingForm extends ClaimForm {
  input: ParsedInputOf<'booking.create'>
  phone: Booking['phone']
}

export function formOf(input: ParsedInputOf<'booking.create'>, call: Call): BookingForm {
  const phone = storePhone(call.subject, input.phone, input.phoneProof)
  const { phoneProof: _proof, ...rest } = input
  return {
    subject: call.subject,
    input: { ...rest, phone: phone.masked },
    phone,
    requestId: call.requestId,
    inputHash: call.inputHash,
    at: call.now,
  }
}

/** When the last fifth of the working minutes begins. */
function soonFrom(rule: SlotRule, district: District, from: number): number | null {
  const answerMinutes = Math.floor(rule.answerMinutes * 0.8)
  return answerMoment({ ...rule, answerMinutes }, district, from)?.at ?? null
}

/** The booking of a claim: the same form and slot always give the same record. */
export function newBooking(form: BookingForm, slot: Slot, claimKey: string, district: District): Booking {
  const id = bookingId(form)
  const confirmed = slot.rule.confirm === 'auto'
  const answer = answerMoment(slot.rule, district, form.at)
  const call = { now: form.at, subject: form.subject, requestId: form.requestId, inputHash: form.inputHash }
  const booking: Booking = {
    _id: id,
    district: slot.district,
    subject: form.subject,
    number: readableNumber('CG', form.at, id.slice(1)),
    place: slot.place,
    resource: slot.resource,
    slot: slot._id,
    claim: claimKey,
    startAt: slot.startAt,
    endAt: slot.endAt,
    visitors: form.input.visitors,
    focus: form.input.focus,
    company: form.input.company,
    contact: form.input.contact,
    phone: form.phone,
    status: confirmed ? 'confirmed' : 'pending',
    answerBy: answer?.at ?? null,
    alertAt: answer === null ? null : soonFrom(slot.rule, district, form.at),
    cancelUntil: slot.startAt - slot.rule.cancelMinutes * MINUTE,
    reason: null,
    nearest: [],
    meetingPoint: slot.rule.meetingPoint,
    source: form.input.source ?? null,
    consents: { handle: true, at: form.at },
    demo: slot.demo,
    history: [historyEntry(call, 'create', 1)],
    notices: [],
    pending: 0,
    unaudited: 1,
    ...waitingForCheck(form.at),
    createdAt: form.at,
    updatedAt: form.at,
    version: 1,
  }
  const notices = bookingNotices(booking, confirmed ? 'auto_confirmed' : 'requested', district.duty, form.at)
  return { ...booking, notices, pending: notices.length }
}
