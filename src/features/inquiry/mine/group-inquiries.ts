import type { InquirySummary } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'

export interface InquiryGroups {
  open: InquirySummary[]
  ended: InquirySummary[]
}

/** Open ones with the one due first on top, those without a clock by their last change; ended ones last first. */
export function groupInquiries(items: readonly InquirySummary[]): InquiryGroups {
  const due = ({ clock }: InquirySummary) => clock?.dueAt ?? Number.MAX_SAFE_INTEGER
  return {
    open: items
      .filter(({ status }) => isOpen(status))
      .sort((a, b) => due(a) - due(b) || b.updatedAt - a.updatedAt),
    ended: items.filter(({ status }) => !isOpen(status)).sort((a, b) => b.updatedAt - a.updatedAt),
  }
}
