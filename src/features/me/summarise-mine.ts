import type { BookingView } from '@contract/booking/view'
import type { RegistrationView } from '@contract/event/view'
import type { InquirySummary } from '@contract/inquiry/view'
import { isOpenInquiry, newestOpen, type OpenInquiry } from '@/components/open-inquiry-card/newest-open'

/** What the first page of 我的 says of a visitor's own matters. */
export interface Mine {
  /** The newest inquiry that still waits for somebody. */
  newest: OpenInquiry | undefined
  openInquiries: number
  /** Visits to come that are confirmed or wait for an answer. */
  upcoming: number
  /** Events to come or running that the visitor is registered for. */
  events: number
}

/** Counts what is open at `now` (epoch ms) and picks the newest open inquiry. */
export function summariseMine(
  mine: {
    inquiries: readonly InquirySummary[]
    bookings: readonly BookingView[]
    registrations: readonly RegistrationView[]
  },
  now: number,
): Mine {
  const upcoming = mine.bookings.filter(
    ({ status, endAt }) => (status === 'pending' || status === 'confirmed') && endAt > now,
  )
  const events = mine.registrations.filter(
    ({ status, endAt, change }) => status === 'registered' && endAt > now && change?.kind !== 'withdrawn',
  )
  return {
    newest: newestOpen(mine.inquiries),
    openInquiries: mine.inquiries.filter(isOpenInquiry).length,
    upcoming: upcoming.length,
    events: events.length,
  }
}
