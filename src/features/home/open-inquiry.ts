import type { InquiryStatus, InquirySummary } from '@contract/inquiry/view'

export type OpenStatus = Exclude<InquiryStatus, 'closed' | 'withdrawn'>
export type OpenInquiry = InquirySummary & { status: OpenStatus }

function isOpen(inquiry: InquirySummary): inquiry is OpenInquiry {
  return inquiry.status !== 'closed' && inquiry.status !== 'withdrawn'
}

/** The newest matter that has not ended. */
export function newestOpen(inquiries: readonly InquirySummary[]): OpenInquiry | undefined {
  return inquiries.filter(isOpen).sort((a, b) => b.receivedAt - a.receivedAt)[0]
}
