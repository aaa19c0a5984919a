import type { BookingCase, BookingView } from '@contract/booking/view'
import { isHidden, viewSafety } from '../safety/safety'
import type { Booking } from './booking'

/** What its owner sees. */
export function viewBooking(booking: Booking): BookingView {
  return {
    id: booking._id,
    number: booking.number,
    place: booking.place,
    slot: booking.slot,
    startAt: booking.startAt,
    endAt: booking.endAt,
    visitors: booking.visitors,
    focus: booking.focus,
    company: booking.company,
    status: booking.status,
    answerBy: booking.status === 'pending' ? booking.answerBy : null,
    cancelUntil: booking.cancelUntil,
    reason: booking.reason,
    nearest: booking.nearest,
    meetingPoint: booking.meetingPoint,
    consultation: booking.consultation ?? null,
    source: booking.source,
    createdAt: booking.createdAt,
    updatedAt: booking.updatedAt,
    version: booking.version,
    demo: booking.demo,
    ...viewSafety(booking.safety),
  }
}

/**
 * What staff who receive the visit see; the phone is opened by the caller. The seats count whatever was written,
 * so the visit stays in their list with its phone; what was written stays out of it until it passed.
 */
export function viewBookingCase(booking: Booking, phone: string): BookingCase {
  const view = { ...viewBooking(booking), contact: booking.contact, phone }
  if (!isHidden(booking.safety)) return view
  const consultation = view.consultation && { ...view.consultation, note: '' }
  return { ...view, company: '', contact: '', focus: [], consultation }
}
