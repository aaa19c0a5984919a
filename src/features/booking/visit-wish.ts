import type { BookingView } from '@contract/booking/view'
import { type Route, routes } from '@/routes'

/** What somebody wants to book; carried by the address, so that it survives a reload. */
export interface VisitWish {
  slot: string | undefined
  visitors: number
  focus: readonly string[]
}

/** The booking page with this slot chosen, in the stead of a visit that could not be arranged. */
export function routeInstead({ place, visitors, focus }: BookingView, slot: string): Route {
  return routes.visit({ park: place, slot, visitors: String(visitors), focus: focus.join(',') })
}

/** The wish an address carries; without one, a single visitor and nothing chosen. */
export function readVisitWish(given: Partial<Record<keyof VisitWish, string>>): VisitWish {
  const visitors = Number(given.visitors)
  return {
    slot: given.slot,
    visitors: Number.isInteger(visitors) && visitors > 0 ? visitors : 1,
    focus: (given.focus ?? '').split(',').filter((word) => word !== ''),
  }
}
