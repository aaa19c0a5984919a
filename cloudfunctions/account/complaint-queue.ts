import type { ComplaintCase } from '@contract/account/complaints'
import { succeed } from '@contract/errors'
import { type Complaint, viewComplaintCase } from '@domain/account/complaint'
import { listComplaints } from '../shared/adapters/complaint-store'
import type { Handler } from '../shared/call'
import { readPhone } from '../shared/phone'

/** A complaint as an administrator sees it. */
export function showComplaint(complaint: Complaint): ComplaintCase {
  return viewComplaintCase(complaint, complaint.phone === null ? null : readPhone(complaint.phone))
}

export const complaintQueue: Handler<'account.complaintQueue'> = async ({ filter }, call) =>
  succeed({ items: (await listComplaints(call.district, filter === 'open')).map(showComplaint) })
