import type { CampaignKind, CampaignState, CampaignStep } from '@contract/campaign/campaign'
import type { ChangingRecord } from '../record'

/** A colleague as a record keeps them: the name is the one they had then. */
export interface CampaignColleague {
  subject: string
  name: string
}

/** First the profiles, then those who saved the policy; `after` is a subject, empty before the first. */
export interface CampaignCursor {
  of: 'profiles' | 'savers' | 'nobody'
  after: string
}

/** One policy told to the companies that it fits. */
export interface Campaign extends ChangingRecord {
  _id: string
  district: string
  state: CampaignState
  kind: CampaignKind
  policy: string
  policyTitle: string
  /** What it tells of: nobody is told of the same twice, by whichever campaign. */
  reason: string
  isByTimer: boolean
  title: string
  text: string
  tellsMayFit: boolean
  /** Whether those who saved the policy are told as well. */
  tellsSavers: boolean
  /** Everybody who wrote of it or submitted it: none of them approves it. */
  authors: CampaignColleague[]
  reviewer: (CampaignColleague & { at: number }) | null
  remark: { text: string; name: string; at: number } | null
  withdrawal: { reason: string; name: string; at: number } | null
  /** When nobody is to be told of it any more, epoch ms; null where its policy names no end. */
  until: number | null
  /** How far it is written: everybody up to this subject was looked at. */
  cursor: CampaignCursor
  /** Messages that were written by it. */
  written: number
  /** Its messages do not stand as its state says yet; absent where they do. */
  unsettled?: true
  log: CampaignStep[]
}
