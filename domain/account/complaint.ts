import type { ComplaintCase, ComplaintStatus, ComplaintView } from '@contract/account/complaints'
import type { HistoryEntry } from '../booking/booking'
import type { Notice } from '../message/notice'

/** A 投诉: what somebody is not content with, and the answer. */
export interface Complaint {
  _id: string
  district: string
  subject: string
  number: string
  text: string
  /** Where the person wants to be called back; null when no number was left. */
  phone: { sealed: string; hash: string; masked: string; verified: boolean } | null
  status: ComplaintStatus
  open: boolean
  answer: string | null
  demo: boolean
  history: HistoryEntry[]
  notices: Notice[]
  /** How many notices wait. */
  pending: number
  /** How many changes are not in `audit` yet. */
  unaudited: number
  createdAt: number
  updatedAt: number
  version: number
}

/** What the person who complained sees. */
export function viewComplaint(complaint: Complaint): ComplaintView {
  const { _id: id, number, text, status, answer, createdAt, updatedAt, demo } = complaint
  return { id, number, text, status, answer, createdAt, updatedAt, demo }
}

/** What an administrator sees, with the number in full where one was left. */
export function viewComplaintCase(complaint: Complaint, phone: string | null): ComplaintCase {
  return { ...viewComplaint(complaint), phone }
}
