import type { BookingCase, BookingView } from '@contract/booking/view'
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
    source: booking.source,
    createdAt: booking.createdAt,
    updatedAt: booking.updatedAt,
    version: booking.version,
    demo: booking.demo,
  }
}

/** What staff who receive the visit see; the phone is opened by the caller. */
export function viewBookingCase(booking: Booking, phone: string): BookingCase {
  return { ...viewBooking(booking), contact: booking.contact, phone }
}
