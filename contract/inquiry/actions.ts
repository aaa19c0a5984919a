import * as v from 'valibot'
import { defineAction } from '../define-action'
import { count, id, input, line, phone, prose, slug, uniqueList } from '../fields'
import { source } from '../source'
import { inquiryCase, inquirySummary, inquiryView, queueRow } from './view'

const yes = v.boolean('TYPE')
const staffWhoAnswer = ['officer', 'park', 'admin'] as const

/** 企业入驻. Only company, contact, phone and need are required; consents start empty. */
export const inquirySubmit = defineAction({
  name: 'inquiry.submit',
  audience: 'user',
  changes: true,
  input: input({
    kind: v.literal('settle', 'NOT_OFFERED'),
    company: line(1, 60),
    contact: line(1, 60),
    phone,
    phoneProof: v.optional(line(1, 400)),
    need: prose(1, 500),
    places: uniqueList(slug, 10),
    /** Names of the optional papers the person already has at hand. */
    papersReady: uniqueList(line(1, 20), 10),
    consents: input({ handle: yes, forward: yes }),
    source: v.optional(source),
  }),
  output: inquiryView,
  errors: ['CONSENT_REQUIRED'],
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
  errors: ['NOT_FOUND', 'INQUIRY_NOT_CLOSED', 'ALREADY_RATED', 'STALE'],
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
  input: input({ filter: v.picklist(['open', 'mine', 'ended'], 'NOT_OFFERED') }),
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
  errors: ['NOT_FOUND', 'INQUIRY_CLOSED', 'STALE'],
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
