import type { InquiryAnswers } from '@contract/inquiry/answers'
import type { FileView } from '@contract/inquiry/files'
import type { InquiryKind } from '@contract/inquiry/kinds'
import type { InquiryPlan } from '@contract/inquiry/plan'
import type { InquiryEntry, InquiryStatus } from '@contract/inquiry/view'
import type { HeldReason } from '@contract/safety'
import type { Source } from '@contract/source'
import type { StoredPhone } from '../phone'
import type { ChangingRecord } from '../record'
import type { CheckedDocument } from '../safety/safety'

/** 承办人: the colleague who holds a matter. */
export interface Holder {
  subject: string
  name: string
}

/** Papers that help but may follow; a missing one never stops the matter. */
export interface Papers {
  asked: string[]
  ready: string[]
  /** The last moment of the day by which missing ones should follow. */
  dueAt: number
  /** When the person was told that some are late; null until then. Told once. */
  lateAt: number | null
}

/** How far WeChat's check of a picture is. */
export interface PictureCheck {
  /** How often WeChat took it. */
  starts: number
  /** When a timer next looks at it. */
  lookAt: number
}

/** A file that goes along; the bytes are in storage. */
export interface InquiryFile extends FileView {
  /** Storage's id of the bytes that were looked at and kept. */
  fileId: string
  /** Of a picture whose check began. */
  check?: PictureCheck
  /** Why a picture waits for an administrator, and what WeChat took it for. */
  held?: { why: HeldReason; label: number | null }
}

/** What the running reply clock has caused so far. */
export interface ClockAlerts {
  /** When the last fifth of the working minutes begins; null without a running clock. */
  soonFrom: number | null
  /** When the holder was told that the time is nearly up; null until then. */
  soonAt: number | null
  /** When everybody concerned was told that the time is over; null until then. */
  overdueAt: number | null
}

/** The reply clock. All null when answered, ended, or when the district approved no limit. */
export interface ReplyClock {
  clockFrom: number | null
  dueAt: number | null
  /** True when a year on the way is in no calendar and Monday to Friday was assumed. */
  assumedCalendar: boolean
  alerts: ClockAlerts
}

/** An institution the person agreed to by name. The name is kept: it is what was agreed to. */
export interface AgreedRecipient {
  id: string
  name: string
}

/**
 * What the person agreed to. `forward`: 转给我选的园区, never true without a place. `recipients`: 融资, one consent
 * each. `publish`: 投稿, may be edited and shown after review. The last two are absent in other kinds.
 */
export interface InquiryConsents {
  handle: true
  at: number
  forward: boolean
  recipients?: AgreedRecipient[]
  publish?: boolean
}

/** A 诉求: what somebody asks of the district, its thread and its promise. */
export interface Inquiry extends ReplyClock, CheckedDocument, ChangingRecord {
  _id: string
  district: string
  subject: string
  number: string
  kind: InquiryKind
  /** Empty where the kind does not ask for it or the person left it out; so is `contact`. */
  company: string
  contact: string
  /** null only for a 纠错 whose sender wants no call. */
  phone: StoredPhone | null
  need: string
  /** Chosen places, by content id. */
  places: string[]
  papers: Papers
  /** In the order sent. */
  files: InquiryFile[]
  /** When a timer next looks at pictures that wait; null when none does, absent where there never were files. */
  picturesAt?: number | null
  consents: InquiryConsents
  /** What the kind asked besides; absent for 企业入驻 and in documents from before there were other kinds. */
  answers?: InquiryAnswers
  status: InquiryStatus
  /** True while `received`, `in_hand` or `replied`. */
  open: boolean
  holder: Holder | null
  receivedAt: number
  /** The next moment at which a timer has something to tell; null when there is none. */
  alertAt: number | null
  /** The working day on which the person last asked to hurry. */
  nudgedOn: string | null
  nudges: number
  rating: { stars: number; words: string[] } | null
  /** 服务方案, the last one offered; absent while there never was one. */
  plan?: InquiryPlan
  source: Source | null
  entries: InquiryEntry[]
  demo: boolean
}

/** An inquiry as lists read it: without thread, history and the sealed phone. */
export type InquiryHead = Omit<
  Inquiry,
  'entries' | 'plan' | 'files' | 'picturesAt' | 'history' | 'notices' | 'pending' | 'unaudited' | 'phone'
>

/** Asked papers the person does not have yet, in the order asked. */
export function missingPapers(papers: Papers): string[] {
  return papers.asked.filter((paper) => !papers.ready.includes(paper))
}
