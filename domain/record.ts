import type { Notice } from './message/notice'

/** One change of a document: what, by whom, when, by which request. */
export interface HistoryEntry {
  at: number
  by: string
  kind: string
  version: number
  requestId: string
  inputHash: string
}

/** What every record that changes carries: what happened to it, and what is still to be told of it. */
export interface ChangingRecord {
  history: HistoryEntry[]
  notices: Notice[]
  /** How many notices wait. */
  pending: number
  /** How many changes are not in `audit` yet. */
  unaudited: number
  createdAt: number
  updatedAt: number
  version: number
}
