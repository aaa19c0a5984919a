import type { BookingView } from '@contract/booking/view'
import type { InquirySummary } from '@contract/inquiry/view'
import { isOpenInquiry, newestOpen, type OpenInquiry } from '@/components/open-inquiry-card/newest-open'

/** What the first page of 我的 says of a visitor's own matters. */
export interface Mine {
  /** The newest inquiry that still waits for somebody. */
  newest: OpenInquiry | undefined
  openInquiries: number
  /** Visits to come that are confirmed or wait for an answer. */
  upcoming: number
}

/** Counts what is open at `now` (epoch ms) and picks the newest open inquiry. */
export function summariseMine(
  inquiries: readonly InquirySummary[],
  bookings: readonly BookingView[],
  now: number,
): Mine {
  const upcoming = bookings.filter(
    ({ status, endAt }) => (status === 'pending' || status === 'confirmed') && endAt > now,
  )
  return {
    newest: newestOpen(inquiries),
    openInquiries: inquiries.filter(isOpenInquiry).length,
    upcoming: upcoming.length,
  }
}
