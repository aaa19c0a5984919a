import type { ParsedInputOf } from '@contract/actions'
import type { Booking } from '@domain/booking/booking'
import { type AnswerLimit, limitAnswer } from '@domain/booking/limit-answer'
import { bookingNotices } from '@domain/booking/notices'
import { readableNumber } from '@domain/number'
import { waitingForCheck } from '@domain/safety/safety'
import type { Slot } from '@domain/slot/slot'
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

/** What a form of either kind carries; a visit's and a consultation's own questions come on top. */
type AnyInput = ParsedInputOf<'booking.create'> | ParsedInputOf<'booking.consult'>

/** What the person filled in; sealed into the claim so that a booking can be made from the claim alone. */
export interface BookingForm<Input extends AnyInput> extends ClaimForm {
  input: Omit<Input, 'phoneProof'>
  phone: Booking['phone']
}

export function formOf<Input extends AnyInput>(input: Input, call: Call): BookingForm<Input> {
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

/** By when staff answer and from when they are reminded: when the last fifth of the working minutes begins. */
function answerLimit({ rule, startAt }: Slot, district: District, from: number): AnswerLimit | null {
  const answer = answerMoment(rule, district, from)
  const soon = answerMoment({ ...rule, answerMinutes: Math.floor(rule.answerMinutes * 0.8) }, district, from)
  if (answer === null || soon === null) return null
  return limitAnswer({ answerBy: answer.at, alertAt: soon.at }, { from, startAt })
}

export interface ClaimedBooking<Input extends AnyInput> {
  form: BookingForm<Input>
  slot: Slot
  claim: string
  district: District
  /** First letters of the number people read out. */
  letters: string
  /** What only one kind of booking has. */
  own: Pick<Booking, 'visitors' | 'focus' | 'consultation'>
}

/** The booking of a claim: the same form and slot always give the same record. */
export function newBooking<Input extends AnyInput>(claimed: ClaimedBooking<Input>): Booking {
  const { form, slot, claim, district, letters, own } = claimed
  const id = bookingId(form)
  const confirmed = slot.rule.confirm === 'auto'
  const limit = answerLimit(slot, district, form.at)
  const call = { now: form.at, subject: form.subject, requestId: form.requestId, inputHash: form.inputHash }
  const booking: Booking = {
    _id: id,
    district: slot.district,
    subject: form.subject,
    number: readableNumber(letters, form.at, id.slice(1)),
    place: slot.place,
    resource: slot.resource,
    slot: slot._id,
    claim,
    startAt: slot.startAt,
    endAt: slot.endAt,
    ...own,
    company: form.input.company,
    contact: form.input.contact,
    phone: form.phone,
    status: confirmed ? 'confirmed' : 'pending',
    answerBy: limit?.answerBy ?? null,
    alertAt: limit?.alertAt ?? null,
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
