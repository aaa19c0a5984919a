import * as v from 'valibot'
import { defineAction } from '../define-action'
import { id, input, phone, prose } from '../fields'
import { safetyView } from '../safety'

export const complaintStatuses = ['open', 'closed', 'withdrawn'] as const
export type ComplaintStatus = (typeof complaintStatuses)[number]

/** Longest text of a complaint and of its answer, in characters. */
export const COMPLAINT_MAX = 500

/** What the person who complained sees. */
export const complaintView = v.object({
  id: v.string(),
  number: v.string(),
  text: v.string(),
  status: v.picklist(complaintStatuses),
  /** What the administrator answered; null while it is open. */
  answer: v.nullable(v.string()),
  createdAt: v.number(),
  updatedAt: v.number(),
  demo: v.boolean(),
  safety: v.optional(safetyView),
})
export type ComplaintView = v.InferOutput<typeof complaintView>

/** What an administrator sees: the number to call back as well, where one was left. */
export const complaintCase = v.object({ ...complaintView.entries, phone: v.nullable(v.string()) })
export type ComplaintCase = v.InferOutput<typeof complaintCase>

/** 投诉: about how a matter, a visit or a person was handled. Read by administrators only. */
export const accountComplain = defineAction({
  name: 'account.complain',
  audience: 'user',
  changes: true,
  input: input({ text: prose(1, COMPLAINT_MAX), phone: v.optional(phone) }),
  output: complaintView,
  errors: [],
})

/** A person's complaints, newest first. */
export const accountComplaints = defineAction({
  name: 'account.complaints',
  audience: 'user',
  changes: false,
  input: input({}),
  output: v.object({ items: v.array(complaintView) }),
  errors: [],
})

/** Complaints whose text passed its check: those to answer, oldest first, or those that ended, latest first. */
export const accountComplaintQueue = defineAction({
  name: 'account.complaintQueue',
  audience: ['admin'],
  changes: false,
  input: input({ filter: v.picklist(['open', 'ended'], 'NOT_OFFERED') }),
  output: v.object({ items: v.array(complaintCase) }),
  errors: [],
})

/** Answers a complaint and ends it; the person is told in the inbox. */
export const accountCloseComplaint = defineAction({
  name: 'account.closeComplaint',
  audience: ['admin'],
  changes: true,
  input: input({ id, answer: prose(1, COMPLAINT_MAX) }),
  output: complaintCase,
  errors: ['NOT_FOUND', 'COMPLAINT_CLOSED', 'STALE'],
})
