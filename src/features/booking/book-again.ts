import type { BookingView } from '@contract/booking/view'
import { type Route, routes } from '@/routes'
import { consultInstead } from './consult/consult-wish'

/** The page on which something like a booking is booked, with its wishes and without its time. */
export function bookAgain({ consultation, place }: BookingView): Route {
  return consultation ? consultInstead(consultation) : routes.visit({ park: place })
}
