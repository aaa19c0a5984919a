import * as v from 'valibot'
import { defineAction } from '../define-action'
import { count, id, input, line, prose, uniqueList } from '../fields'
import { attachments, fileHead, fileLink, uploadPermit } from './files'
import { inquiryKinds } from './kinds'
import { planAnswers, planDraft } from './plan'
import { inquirySubmission } from './submission'
import { inquiryCase, inquirySummary, inquiryView, queueRow } from './view'

const staffWhoAnswer = ['officer', 'park', 'admin'] as const
const staffWhoDecide = ['officer', 'admin'] as const

/** A 诉求 of any kind. Consents start empty; without the one to handle it nothing is stored. */
export const inquirySubmit = defineAction({
  name: 'inquiry.submit',
  audience: 'user',
  changes: true,
  input: inquirySubmission,
  output: inquiryView,
  errors: ['CONSENT_REQUIRED', 'FILE_MISSING', 'FILE_REFUSED', 'TOO_MANY_FILES'],
})

export const inquiryMine = defineAction({
  name: 'inquiry.mine',
  audience: 'user',
  changes: false,
  input: input({}),
  output: v.object({ items: v.array(inquirySummary) }),
  errors: [],
})

export const inquiryThread = defineAction({
  name: 'inquiry.thread',
  audience: 'user',
  changes: false,
  input: input({ id }),
  output: inquiryView,
  errors: ['NOT_FOUND'],
})

export const inquiryFollowUp = defineAction({
  name: 'inquiry.followUp',
  audience: 'user',
  changes: true,
  input: input({ id, text: prose(1, 500) }),
  output: inquiryView,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STALE'],
})

export const inquiryWithdraw = defineAction({
  name: 'inquiry.withdraw',
  audience: 'user',
  changes: true,
  input: input({ id }),
  output: inquiryView,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STALE'],
})

/** 催一下: once per working day. */
export const inquiryNudge = defineAction({
  name: 'inquiry.nudge',
  audience: 'user',
  changes: true,
  input: input({ id }),
  output: inquiryView,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'ALREADY_NUDGED', 'STALE'],
})

export const inquiryRate = defineAction({
  name: 'inquiry.rate',
  audience: 'user',
  changes: true,
  input: input({ id, stars: count(1, 5), words: uniqueList(line(1, 12), 5) }),
  output: inquiryView,
  errors: ['NOT_FOUND', 'INQUIRY_NOT_CLOSED', 'ALREADY_RATED', 'STEP_NOT_OFFERED', 'STALE'],
})

/** The papers the person now has at hand; replaces the earlier list. */
export const inquiryPapers = defineAction({
  name: 'inquiry.papers',
  audience: 'user',
  changes: true,
  input: input({ id, ready: uniqueList(line(1, 20), 10) }),
  output: inquiryView,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STALE'],
})

/** The staff's queue: open matters first by clock; a `park` colleague sees those forwarded to their parks. */
export const inquiryQueue = defineAction({
  name: 'inquiry.queue',
  audience: staffWhoAnswer,
  changes: false,
  input: input({
    filter: v.picklist(['open', 'mine', 'ended'], 'NOT_OFFERED'),
    /** Only matters of this kind; left out for all. */
    kind: v.optional(v.picklist(inquiryKinds, 'NOT_OFFERED')),
  }),
  output: v.object({ items: v.array(queueRow) }),
  errors: [],
})

export const inquiryCaseOf = defineAction({
  name: 'inquiry.case',
  audience: staffWhoAnswer,
  changes: false,
  input: input({ id }),
  output: inquiryCase,
  errors: ['NOT_FOUND'],
})

export const inquiryTake = defineAction({
  name: 'inquiry.take',
  audience: staffWhoAnswer,
  changes: true,
  input: input({ id }),
  output: inquiryCase,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STALE'],
})

export const inquiryReply = defineAction({
  name: 'inquiry.reply',
  audience: staffWhoAnswer,
  changes: true,
  input: input({ id, text: prose(1, 1000) }),
  output: inquiryCase,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STALE'],
})

export const inquiryClose = defineAction({
  name: 'inquiry.close',
  audience: staffWhoAnswer,
  changes: true,
  input: input({ id, text: prose(1, 1000) }),
  output: inquiryCase,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STEP_NOT_OFFERED', 'STALE'],
})

/** Hands the matter to a colleague of `staff.colleagues`. */
export const inquiryHandOver = defineAction({
  name: 'inquiry.handOver',
  audience: staffWhoAnswer,
  changes: true,
  input: input({ id, to: id, note: prose(0, 200) }),
  output: inquiryCase,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'NOT_A_COLLEAGUE', 'STALE'],
})

/** 采纳 a 投稿 or 纠错, thanking the person; it publishes nothing. The word to them may be left empty. */
export const inquiryAccept = defineAction({
  name: 'inquiry.accept',
  audience: staffWhoDecide,
  changes: true,
  input: input({ id, text: prose(0, 500) }),
  output: inquiryCase,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STEP_NOT_OFFERED', 'STALE'],
})

/** 不采纳 a 投稿 or 纠错, with the reason that the person reads. */
export const inquiryTurnDown = defineAction({
  name: 'inquiry.turnDown',
  audience: staffWhoDecide,
  changes: true,
  input: input({ id, text: prose(1, 500) }),
  output: inquiryCase,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STEP_NOT_OFFERED', 'STALE'],
})

/** Permission to upload one file; its id goes into `attachments` of a submission or of `inquiry.attach`. */
export const inquiryPrepareUpload = defineAction({
  name: 'inquiry.prepareUpload',
  audience: 'user',
  changes: true,
  input: input(fileHead),
  output: uploadPermit,
  errors: ['FILE_REFUSED'],
})

/** 稍后补充: files for an inquiry that is under way. */
export const inquiryAttach = defineAction({
  name: 'inquiry.attach',
  audience: 'user',
  changes: true,
  input: input({ id, attachments: v.pipe(attachments, v.minLength(1, 'REQUIRED')) }),
  output: inquiryView,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'FILE_MISSING', 'FILE_REFUSED', 'TOO_MANY_FILES', 'STALE'],
})

/** An address under which the owner opens a file of the inquiry, for ten minutes. */
export const inquiryFileLink = defineAction({
  name: 'inquiry.fileLink',
  audience: 'user',
  changes: false,
  input: input({ id, file: id }),
  output: fileLink,
  errors: ['NOT_FOUND', 'FILE_MISSING'],
})

/** The same for staff who may handle the inquiry, once name and picture passed their check. */
export const inquiryCaseFileLink = defineAction({
  name: 'inquiry.caseFileLink',
  audience: staffWhoAnswer,
  changes: false,
  input: input({ id, file: id }),
  output: fileLink,
  errors: ['NOT_FOUND', 'FILE_MISSING', 'FILE_WITHHELD'],
})

/** 服务方案 for the company of an inquiry; it answers the inquiry and takes the place of an earlier plan. */
export const inquiryOfferPlan = defineAction({
  name: 'inquiry.offerPlan',
  audience: staffWhoAnswer,
  changes: true,
  input: input({ id, ...planDraft }),
  output: inquiryCase,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STEP_NOT_OFFERED', 'STALE'],
})

/** 有意向 or 想调整, with a word to whoever made the plan; `no` says which plan was read. */
export const inquiryAnswerPlan = defineAction({
  name: 'inquiry.answerPlan',
  audience: 'user',
  changes: true,
  input: input({
    id,
    no: count(1, 999),
    answer: v.picklist(planAnswers, 'NOT_OFFERED'),
    text: prose(0, 300),
  }),
  output: inquiryView,
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STEP_NOT_OFFERED', 'PLAN_CHANGED', 'PLAN_OVER', 'STALE'],
})
