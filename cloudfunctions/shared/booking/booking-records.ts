import type { Booking } from '@domain/booking/booking'
import { addBooking, readBooking } from '../adapters/booking-store'
import type { District } from '../adapters/district-store'
import type { SeatRecords } from '../slot/claim-and-record'
import { type BookingForm, bookingId, newBooking } from './new-booking'

/** The bookings that claims of visits stand for. */
export function bookingRecords(district: District): SeatRecords<BookingForm, Booking> {
  return {
    kind: 'visit',
    idOf: bookingId,
    make: (form, slot, key) => newBooking(form, slot, key, district),
    add: addBooking,
    read: readBooking,
    holds: ({ status }) => status === 'pending' || status === 'confirmed',
  }
}
