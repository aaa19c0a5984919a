import * as v from 'valibot'
import { safetyView } from '../safety'
import { inquiryAnswers } from './answers'
import { fileView, hiddenFiles } from './files'
import { inquiryKinds } from './kinds'
import { inquiryPlan } from './plan'

/**
 * `received`: nobody has taken it yet. `in_hand`: somebody works on it. `replied`: answered, the person
 * may follow up. `closed` and `withdrawn` end it, and for what is moderated `accepted` and `turned_down`.
 */
export const inquiryStatuses = [
  'received',
  'in_hand',
  'replied',
  'closed',
  'withdrawn',
  'accepted',
  'turned_down',
] as const
export type InquiryStatus = (typeof inquiryStatuses)[number]

/** One line of the thread. `system` entries carry no text of their own; the client words them. */
export const inquiryEntry = v.object({
  at: v.number(),
  by: v.picklist(['person', 'staff', 'system']),
  name: v.optional(v.string()),
  kind: v.picklist([
    'received',
    'taken',
    'replied',
    'followed_up',
    'nudged',
    'handed_over',
    'papers_changed',
    'papers_late',
    'files_added',
    'overdue',
    'closed',
    'withdrawn',
    'rated',
    'accepted',
    'turned_down',
    'plan_offered',
    'plan_answered',
  ]),
  text: v.optional(v.string()),
  safety: v.optional(safetyView),
})
export type InquiryEntry = v.InferOutput<typeof inquiryEntry>

export const papersView = v.object({
  asked: v.array(v.string()),
  ready: v.array(v.string()),
  /** Until when missing ones should follow, epoch ms. */
  dueAt: v.number(),
  late: v.boolean(),
})

export const inquirySummary = v.object({
  id: v.string(),
  number: v.string(),
  kind: v.picklist(inquiryKinds),
  /** Empty where a kind does not ask for it or the person left it out. */
  company: v.string(),
  /** What stands for the matter in a list: company, title, page or contact; absent in answers of older functions. */
  headline: v.optional(v.string()),
  status: v.picklist(inquiryStatuses),
  /** 承办人; null while nobody holds it. */
  holder: v.nullable(v.object({ name: v.string() })),
  receivedAt: v.number(),
  updatedAt: v.number(),
  /** Start and end of the running reply clock; null when answered or when no limit was approved. */
  clock: v.nullable(v.object({ from: v.number(), dueAt: v.number(), assumedCalendar: v.boolean() })),
  demo: v.boolean(),
  safety: v.optional(safetyView),
})
export type InquirySummary = v.InferOutput<typeof inquirySummary>

/** What its owner sees. */
export const inquiryView = v.object({
  ...inquirySummary.entries,
  contact: v.string(),
  phoneMasked: v.string(),
  phoneVerified: v.boolean(),
  need: v.string(),
  places: v.array(v.string()),
  papers: papersView,
  files: v.array(fileView),
  /** What this kind asked, as values; absent for 企业入驻. */
  answers: v.optional(inquiryAnswers),
  consents: v.object({
    handle: v.boolean(),
    forward: v.boolean(),
    /** 融资: those the person agreed to, by the names they read. */
    recipients: v.optional(v.array(v.object({ id: v.string(), name: v.string() }))),
    /** 投稿: may be edited and shown after review. */
    publish: v.optional(v.boolean()),
  }),
  source: v.nullable(v.object({ scene: v.string(), at: v.number() })),
  entries: v.array(inquiryEntry),
  /** The last day (Asia/Shanghai) on which the person asked to hurry. */
  nudgedOn: v.nullable(v.string()),
  rating: v.nullable(v.object({ stars: v.number(), words: v.array(v.string()) })),
  /** 服务方案, the last one offered; absent while there is none. */
  plan: v.optional(inquiryPlan),
  version: v.number(),
})
export type InquiryView = v.InferOutput<typeof inquiryView>

/** A row of the staff's queue. */
export const queueRow = v.object({
  ...inquirySummary.entries,
  mine: v.boolean(),
  places: v.array(v.string()),
  nudged: v.number(),
  need: v.string(),
})
export type QueueRow = v.InferOutput<typeof queueRow>

/** What staff who may handle it see, phone in full; of its files those that passed their check. */
export const inquiryCase = v.object({
  ...inquiryView.entries,
  /** Files that are there and not shown; left out where there are none. */
  hiddenFiles: v.optional(hiddenFiles),
  mine: v.boolean(),
  phone: v.string(),
})
export type InquiryCase = v.InferOutput<typeof inquiryCase>
