import type { Complaint } from './complaint'
import { forgottenHistory } from './forgotten'

/** A complaint without the person and without words; that there was one, and when, stays. */
export function forgetComplaint(read: Complaint, now: number): Complaint {
  return {
    _id: read._id,
    district: read.district,
    number: read.number,
    text: '',
    phone: null,
    status: read.open ? 'withdrawn' : read.status,
    open: false,
    answer: null,
    demo: read.demo,
    createdAt: read.createdAt,
    ...forgottenHistory(read, now),
  }
}
