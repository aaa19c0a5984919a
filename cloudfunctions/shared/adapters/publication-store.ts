import type { PolicyClause } from '@contract/content/clause'
import type { ClauseDraft } from '@domain/clause-draft/clause-draft'
import {
  type ContentDocument,
  documentId,
  type HeadDocument,
  headId,
  newDocument,
  nextRevision,
} from '@domain/content/content-document'
import { theDatabase } from '../cloud'
import { isUncertain } from '../database-errors'
import { withRetry } from '../with-retry'
import type { DocumentChange } from './change-document'

/** How many changes a document remembers; older ones are in `audit`. */
const HISTORY_KEPT = 100
/** Others publish at the same moment: each round one of them is through. */
const MOST_ROUNDS = 8
const ROUND_MS = 40

/** What is used of the SDK's transaction, which its types leave open. */
interface Transaction {
  collection: (name: string) => {
    doc: (id: string) => {
      get: () => Promise<{ data: unknown }>
      set: (fields: object) => Promise<unknown>
    }
  }
  commit: () => Promise<unknown>
  rollback: () => Promise<unknown>
}

/** What a publication by staff writes. */
export interface StaffPublication {
  read: ClauseDraft
  change: DocumentChange<ClauseDraft>
  clause: string
  /** The clause as it is published; null takes it from the catalogue. */
  data: PolicyClause | null
  /** Revision of the item that was decided on; null when there was none. */
  expected: number | null
  now: number
}

/**
 * Publishes or withdraws one clause: its item, the head that tells apps of it, and the working copy change together in
 * one transaction, or none does. So no revision is told before its item is there, none is given twice, and no working
 * copy says that it is published when it is not. False when the working copy or the item changed since they were
 * decided on, when somebody publishes the district's files just now, or when it is not known what became of it: the
 * caller reads again.
 */
export async function publishByStaff(publication: StaffPublication): Promise<boolean> {
  for (let round = 1; ; round += 1) {
    const transaction = (await withRetry(() => theDatabase().startTransaction())) as Transaction
    try {
      if (!(await write(transaction, publication))) {
        await giveUp(transaction)
        return false
      }
      await transaction.commit()
      return true
    } catch (cause) {
      await giveUp(transaction)
      if (isUncertain(cause)) return false
      if (!isConflict(cause) || round >= MOST_ROUNDS) throw cause
      await pause(round)
    }
  }
}

/** Frees what the transaction holds; one that ended by itself, committed or not, has nothing to free. */
async function giveUp(transaction: Transaction): Promise<void> {
  try {
    await transaction.rollback()
  } catch (cause) {
    if (!isConflict(cause) && !isUncertain(cause) && !isGone(cause)) throw cause
  }
}

const hasCode = (cause: unknown, code: string) => (cause as { code?: string } | null)?.code === code
const isConflict = (cause: unknown) => hasCode(cause, 'DATABASE_TRANSACTION_CONFLICT')
const isGone = (cause: unknown) => hasCode(cause, 'DATABASE_TRANSACTION_FAIL')

/** Longer with each round, and not the same for two instances. */
const pause = (round: number) =>
  new Promise((resolve) => setTimeout(resolve, ROUND_MS * round * (0.5 + Math.random())))

async function write(transaction: Transaction, publication: StaffPublication): Promise<boolean> {
  const { read, clause, expected, now } = publication
  const { district } = read
  const headOf = headId(district)
  const itemOf = documentId(district, { kind: 'clause', id: clause })
  const head = await readIn<HeadDocument>(transaction, 'content', headOf)
  const item = await readIn<ContentDocument>(transaction, 'content', itemOf)
  const draft = await readIn<ClauseDraft>(transaction, 'clausedrafts', read._id)
  if (draft?.version !== read.version || (item?.rev ?? null) !== expected) return false
  if (head === null || (head.busyUntil ?? 0) > now) return false

  const rev = nextRevision(Math.max(head.rev, head.reserved ?? 0), now)
  await writeIn(transaction, 'content', itemAfter(item, publication, rev))
  await writeIn(transaction, 'content', { ...head, rev, reserved: rev, busyUntil: 0 })
  await writeIn(transaction, 'clausedrafts', draftAfter(draft, publication.change))
  return true
}

function itemAfter(
  item: ContentDocument | null,
  { read, clause, data, now }: StaffPublication,
  rev: number,
): ContentDocument {
  const { district } = read
  const before = item ?? {
    ...newDocument({ kind: 'clause', id: clause, data }, { district, now, rev }),
    version: 0,
  }
  const changed = { data, removed: data === null, editedBy: 'staff' as const }
  return { ...before, ...changed, rev, updatedAt: now, version: before.version + 1 }
}

/** The whole document: written twice it is the same, which a pushed entry would not be. */
function draftAfter(
  stored: ClauseDraft,
  { set, history, notices }: DocumentChange<ClauseDraft>,
): ClauseDraft {
  return {
    ...stored,
    ...set,
    history: [...stored.history, history].slice(-HISTORY_KEPT),
    notices: [...stored.notices, ...notices],
    pending: stored.pending + notices.length,
    unaudited: stored.unaudited + 1,
    updatedAt: history.at,
    version: stored.version + 1,
  }
}

async function readIn<T>(transaction: Transaction, collection: string, id: string): Promise<T | null> {
  const { data } = await withRetry(() => transaction.collection(collection).doc(id).get())
  return (data as T | null) ?? null
}

async function writeIn<T extends { _id: string }>(
  transaction: Transaction,
  collection: string,
  { _id, ...fields }: T,
): Promise<void> {
  await withRetry(() => transaction.collection(collection).doc(_id).set(fields))
}
