import type { InquiryStatus } from '@contract/inquiry/view'
import type { TagTone } from '@/components/tag/tag'

/** The tone beside the status word. */
export const statusTones: Record<InquiryStatus, TagTone> = {
  received: 'neutral',
  in_hand: 'brand',
  replied: 'ok',
  closed: 'neutral',
  withdrawn: 'neutral',
  accepted: 'ok',
  turned_down: 'neutral',
}
