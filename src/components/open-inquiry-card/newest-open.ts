import type { InquiryStatus, InquirySummary } from '@contract/inquiry/view'

export type OpenStatus = Exclude<InquiryStatus, 'closed' | 'withdrawn'>
export type OpenInquiry = InquirySummary & { status: OpenStatus }

/** Whether a matter still waits for somebody. */
export function isOpenInquiry(inquiry: InquirySummary): inquiry is OpenInquiry {
  return inquiry.status !== 'closed' && inquiry.status !== 'withdrawn'
}

/** The newest matter that has not ended. */
export function newestOpen(inquiries: readonly InquirySummary[]): OpenInquiry | undefined {
  return inquiries.filter(isOpenInquiry).sort((a, b) => b.receivedAt - a.receivedAt)[0]
}
