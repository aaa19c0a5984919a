import type { ParsedInputOf } from '@contract/actions'
import type { ConsultationView } from '@contract/booking/consultation'
import type { Booking } from '@domain/booking/booking'
import type { Slot } from '@domain/slot/slot'
import { addBooking, readBooking } from '../adapters/booking-store'
import type { District } from '../adapters/district-store'
import type { SeatRecords } from '../slot/claim-and-record'
import { consultationClash } from './consultation-clash'
import { type BookingForm, bookingId, newBooking } from './new-booking'

export type VisitForm = BookingForm<ParsedInputOf<'booking.create'>>
export type ConsultationForm = BookingForm<ParsedInputOf<'booking.consult'>>

const shared = {
  idOf: bookingId,
  add: addBooking,
  read: readBooking,
  holds: ({ status }: Booking) => status === 'pending' || status === 'confirmed',
}

/** The bookings that claims of visits stand for. */
export function visitRecords(district: District): SeatRecords<VisitForm, Booking> {
  return {
    ...shared,
    kind: 'visit',
    make: (form, slot, claim) => {
      const { visitors, focus } = form.input
      return newBooking({ form, slot, claim, district, letters: 'CG', own: { visitors, focus } })
    },
  }
}

/** The bookings that claims of consultations stand for. */
export function consultationRecords(district: District): SeatRecords<ConsultationForm, Booking> {
  return {
    ...shared,
    kind: 'consultation',
    clash: consultationClash,
    make: (form, slot, claim) => {
      const own = { visitors: 1, focus: [], consultation: consultationOf(form, slot) }
      return newBooking({ form, slot, claim, district, letters: 'ZX', own })
    },
  }
}

function consultationOf({ input }: ConsultationForm, { _id, rule }: Slot): ConsultationView {
  if (rule.adviser === undefined) throw new Error(`${_id} has no adviser`)
  const { id: adviser, name } = rule.adviser
  const { topic, way, interpreter, note } = input
  return { adviser, name, topic, way, interpreter, note, link: null }
}
