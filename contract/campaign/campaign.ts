import * as v from 'valibot'
import { line, prose } from '../fields'

/** What a campaign tells of a policy: that it is there, that a clause changed, that its window closes. */
export const campaignKinds = ['news', 'change', 'deadline'] as const
export type CampaignKind = (typeof campaignKinds)[number]

/**
 * `in_review`: waits for a second person. `sending`: messages are being written or on their way. `done`: all are
 * written. `withdrawn`: ended with a reason; what was not sent by then is not sent.
 */
export const campaignStates = [
  'draft',
  'in_review',
  'returned',
  'sending',
  'paused',
  'done',
  'withdrawn',
] as const
export type CampaignState = (typeof campaignStates)[number]

/** What colleagues do with a campaign. */
export const campaignMoves = [
  'save',
  'submit',
  'send_back',
  'approve',
  'pause',
  'resume',
  'withdraw',
] as const
export type CampaignMove = (typeof campaignMoves)[number]

/** As many people are told without a second person. */
export const MOST_WITHOUT_REVIEW = 20

/** The title is a field of the template and shorter than a policy's own may be; the text stands in the inbox. */
export const campaignTitle = line(1, 20)
export const campaignText = prose(1, 200)

/** How many companies, as staff may know it: `0`, `<10`, a number, or `120+` where more would tell too much. */
const shownCount = v.string()

/** Whom a campaign would reach now. */
export const audienceView = v.object({
  fits: shownCount,
  mayFit: shownCount,
  /** Of those it goes to: whose phone WeChat would take a message for, and who reads it in the inbox only. */
  reachable: shownCount,
  inboxOnly: shownCount,
  /** There are more profiles than were looked at: each figure is at least so many. */
  isAtLeast: v.boolean(),
  /** More people than may be told without a second person. */
  needsReview: v.boolean(),
})
export type AudienceView = v.InferOutput<typeof audienceView>

/** What one of them would read. `reason` and everything made of it is an example. */
export const campaignSample = v.object({
  inbox: v.object({ title: v.string(), text: v.string() }),
  /** The message on the phone, field by field; null without an approved template: 未开通. */
  phone: v.nullable(v.array(v.object({ field: v.string(), value: v.string() }))),
})

/** What became of the messages of a campaign; together they are `written`. */
export const campaignReport = v.object({
  written: v.number(),
  waiting: v.number(),
  sent: v.number(),
  inboxOnly: v.number(),
  uncertain: v.number(),
  failed: v.number(),
  /** Not true any more, or withdrawn, before it was sent. */
  expired: v.number(),
  /** WeChat's words for what failed, and how often. */
  failures: v.array(v.object({ note: v.string(), count: v.number() })),
})
export type CampaignReport = v.InferOutput<typeof campaignReport>

const step = v.object({
  at: v.number(),
  name: v.string(),
  move: v.picklist([...campaignMoves, 'open', 'finish']),
  note: v.string(),
})
export type CampaignStep = v.InferOutput<typeof step>

export const campaignView = v.object({
  id: v.string(),
  state: v.picklist(campaignStates),
  /** Counts every change; sent along with a move, so that nobody decides on what they did not see. */
  version: v.number(),
  policy: v.object({ id: v.string(), title: v.string() }),
  kind: v.picklist(campaignKinds),
  /** Made by a timer, by rule; staff may pause and withdraw it. */
  isByTimer: v.boolean(),
  title: v.string(),
  text: v.string(),
  /** Whether those are told of whom not every condition is known. */
  tellsMayFit: v.boolean(),
  authors: v.array(v.string()),
  reviewer: v.nullable(v.object({ name: v.string(), at: v.number() })),
  remark: v.nullable(v.object({ text: v.string(), name: v.string(), at: v.number() })),
  withdrawal: v.nullable(v.object({ reason: v.string(), name: v.string(), at: v.number() })),
  sample: campaignSample,
  /** Null before anything was written. */
  report: v.nullable(campaignReport),
  /** What the caller may do now. */
  moves: v.array(v.picklist(campaignMoves)),
  log: v.array(step),
  createdAt: v.number(),
  updatedAt: v.number(),
})
export type CampaignView = v.InferOutput<typeof campaignView>

/** A line of the list. */
export const campaignRow = v.object({
  id: v.string(),
  state: v.picklist(campaignStates),
  kind: v.picklist(campaignKinds),
  isByTimer: v.boolean(),
  title: v.string(),
  policyTitle: v.string(),
  written: v.number(),
  /** The caller may approve it. */
  isForMe: v.boolean(),
  updatedAt: v.number(),
})
export type CampaignRow = v.InferOutput<typeof campaignRow>
