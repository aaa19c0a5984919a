import type { InquiryStatus, InquirySummary } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'

export type OpenStatus = Exclude<InquiryStatus, 'closed' | 'withdrawn' | 'accepted' | 'turned_down'>
export type OpenInquiry = InquirySummary & { status: OpenStatus }

/** Whether a matter still waits for somebody. */
export function isOpenInquiry(inquiry: InquirySummary): inquiry is OpenInquiry {
  return isOpen(inquiry.status)
}

/** The newest matter that has not ended. */
export function newestOpen(inquiries: readonly InquirySummary[]): OpenInquiry | undefined {
  return inquiries.filter(isOpenInquiry).sort((a, b) => b.receivedAt - a.receivedAt)[0]
}
