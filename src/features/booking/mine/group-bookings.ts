import type { BookingView } from '@contract/booking/view'

export interface BookingGroups {
  upcoming: BookingView[]
  earlier: BookingView[]
}

/**
 * Upcoming ones soonest first: what will take place or is still to be answered, and what was declined while
 * another time could still be taken. Cancelled and past ones last first.
 */
export function groupBookings(items: readonly BookingView[], now: number): BookingGroups {
  const isUpcoming = ({ status, startAt, endAt }: BookingView) =>
    status === 'declined' ? startAt > now : status !== 'cancelled' && endAt > now
  return {
    upcoming: items.filter(isUpcoming).sort((a, b) => a.startAt - b.startAt),
    earlier: items.filter((booking) => !isUpcoming(booking)).sort((a, b) => b.startAt - a.startAt),
  }
}
