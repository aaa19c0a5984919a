import type { BookingStatus } from '@contract/booking/view'
import type { InquiryStatus } from '@contract/inquiry/view'
import type { TagTone } from '@/components/tag/tag'

/** The tone beside each word for an inquiry's state. */
export const statusTones: Record<InquiryStatus, TagTone> = {
  received: 'warn',
  in_hand: 'brand',
  replied: 'ok',
  closed: 'neutral',
  withdrawn: 'neutral',
  accepted: 'ok',
  turned_down: 'neutral',
}

/** The tone beside each word for a booking's state. */
export const bookingTones: Record<BookingStatus, TagTone> = {
  pending: 'warn',
  confirmed: 'ok',
  declined: 'neutral',
  cancelled: 'neutral',
}
