import type { StoredPhone } from '../phone'
import type { HistoryEntry } from '../record'

/** Stands where the subject of a deleted person stood. No identity begins like this. */
export const FORGOTTEN = 'deleted'

/** A number that is no longer known. */
export const noPhone: StoredPhone = { sealed: '', hash: '', masked: '', verified: false }

/** The parts of a record by which its history is written. */
interface Remembered {
  subject: string
  history: HistoryEntry[]
  unaudited: number
  version: number
}

/**
 * What every record of a deleted person has in common: whose it was is gone, also from its history (a hash of an
 * input can be guessed from a phone number), notices that wait are dropped, and the deletion is one more change.
 */
export function forgottenHistory(read: Remembered, now: number) {
  const version = read.version + 1
  const isTheirs = ({ by }: HistoryEntry) => by === read.subject
  const history = read.history.map((entry) =>
    isTheirs(entry) ? { ...entry, by: FORGOTTEN, requestId: '', inputHash: '' } : entry,
  )
  const entry: HistoryEntry = {
    at: now,
    by: FORGOTTEN,
    kind: 'delete',
    version,
    requestId: '',
    inputHash: '',
  }
  return {
    subject: FORGOTTEN,
    history: [...history, entry],
    notices: [],
    pending: 0,
    unaudited: read.unaudited + 1,
    updatedAt: now,
    version,
  }
}
