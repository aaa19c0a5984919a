import type { BookingView } from '@contract/booking/view'

/** What an inquiry about a booking was opened from: its park, where it has one. */
export function askAbout({ place }: Pick<BookingView, 'place'>): { park?: string } {
  return place === '' ? {} : { park: place }
}
