import type { DraftMove, DraftState, EditableClause } from '@contract/clause/draft'
import type { LegalReview } from '@contract/content/clause'
import type { ChangingRecord } from '../record'

/** A colleague as a record keeps them: the name is the one they had then. */
export interface NamedColleague {
  subject: string
  name: string
}

/** One step of a working copy, as its page tells it. */
export interface DraftStep {
  at: number
  name: string
  move: DraftMove
  /** The remark, the reason or the paper. */
  note: string
}

/** The working copy of one clause; there is one a clause, also after it was published. */
export interface ClauseDraft extends ChangingRecord {
  /** `<district>:<clause>` */
  _id: string
  district: string
  state: DraftState
  content: EditableClause
  /** Everybody who wrote of the version that is being worked on: none of them reviews it. */
  authors: NamedColleague[]
  /** Who put it up for review last and so vouches for it: they do not review it either. */
  submitter: NamedColleague | null
  reviewer: (NamedColleague & { at: number }) | null
  remark: { text: string; name: string; at: number } | null
  /** The legal review of exactly these terms. */
  review: LegalReview | null
  /** Who keeps the clause fresh. */
  owner: NamedColleague | null
  /** When a timer publishes it; set while it is scheduled. */
  publishAt: number | null
  /** The version that was published last, also after a withdrawal: numbers are never given again. */
  published: { version: number; since: string } | null
  withdrawal: { reason: string; name: string; at: number } | null
  /** The latest steps. */
  log: DraftStep[]
}
