import type { Booking } from './booking'

/** What the person wrote in the form of a booking: all of it is checked before others see it. */
export function textsOfBooking({ company, contact, focus, consultation }: Booking): string[] {
  const note = consultation?.note ?? ''
  return [company, contact, ...focus, ...(note === '' ? [] : [note])]
}
