import type { BookingView } from '@contract/booking/view'
import type { InquirySummary } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'

/** What the first page of 我的 says of a visitor's own matters. */
export interface Mine {
  /** The newest inquiry that still waits for somebody. */
  newest: InquirySummary | undefined
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
  const open = inquiries.filter(({ status }) => isOpen(status))
  const [newest] = [...open].sort((one, other) => other.receivedAt - one.receivedAt)
  const upcoming = bookings.filter(
    ({ status, endAt }) => (status === 'pending' || status === 'confirmed') && endAt > now,
  )
  return { newest, openInquiries: open.length, upcoming: upcoming.length }
}
