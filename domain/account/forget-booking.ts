import type { Booking } from '../booking/booking'
import { forgottenHistory, noPhone } from './forgotten'

/**
 * A booking without the person: one to come is cancelled, whatever notice it asks for; the day, the place and whom
 * it was with stay.
 */
export function forgetBooking(read: Booking, now: number): Booking {
  const isOpen = (read.status === 'pending' || read.status === 'confirmed') && now < read.endAt
  return {
    _id: read._id,
    district: read.district,
    number: read.number,
    place: read.place,
    resource: read.resource,
    slot: read.slot,
    claim: read.claim,
    startAt: read.startAt,
    endAt: read.endAt,
    visitors: read.visitors,
    focus: [],
    company: '',
    contact: '',
    phone: noPhone,
    status: isOpen ? 'cancelled' : read.status,
    answerBy: read.answerBy,
    alertAt: null,
    cancelUntil: read.cancelUntil,
    reason: null,
    nearest: [],
    meetingPoint: read.meetingPoint,
    ...(read.consultation ? { consultation: { ...read.consultation, note: '', link: null } } : {}),
    source: null,
    consents: read.consents,
    demo: read.demo,
    createdAt: read.createdAt,
    ...forgottenHistory(read, now),
  }
}
