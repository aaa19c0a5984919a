import type { ComplaintCase, ComplaintStatus, ComplaintView } from '@contract/account/complaints'
import type { StoredPhone } from '../phone'
import type { ChangingRecord } from '../record'
import { type CheckedDocument, viewSafety } from '../safety/safety'

/** A 投诉: what somebody is not content with, and the answer. */
export interface Complaint extends ChangingRecord, CheckedDocument {
  _id: string
  district: string
  subject: string
  number: string
  text: string
  /** Where the person wants to be called back; null when no number was left. */
  phone: StoredPhone | null
  status: ComplaintStatus
  open: boolean
  answer: string | null
  demo: boolean
}

/** What the person who complained sees. */
export function viewComplaint(complaint: Complaint): ComplaintView {
  const { _id: id, number, text, status, answer, createdAt, updatedAt, demo } = complaint
  return { id, number, text, status, answer, createdAt, updatedAt, demo, ...viewSafety(complaint.safety) }
}

/** What an administrator sees, with the number in full where one was left. */
export function viewComplaintCase(complaint: Complaint, phone: string | null): ComplaintCase {
  return { ...viewComplaint(complaint), phone }
}
