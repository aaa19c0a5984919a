import { type Result, refuse, succeed } from '@contract/errors'
import type { DocumentChange, Versioned } from './adapters/change-document'
import { storeNotice } from './adapters/message-store'
import { rememberRequest } from './adapters/request-store'
import type { Call } from './call'
import { historyEntry, repeatOf, untilWritten } from './repeat'

/** A record that changes: an inquiry, a booking, a registration, a complaint. */
type ChangeableRecord = Versioned & { district: string }

/** What a change writes, and the record after it, which is the answer. */
export interface DecidedChange<T extends ChangeableRecord> extends Omit<DocumentChange<T>, 'history'> {
  after: T
}

/** One kind of change by a call, and where its record is kept. */
export interface RecordChange<T extends ChangeableRecord> {
  /** What the history calls it; a repeat is one of the same request and kind. */
  kind: string
  read: () => Promise<T | null>
  /** Writes if nobody changed the record since it was read; false otherwise. */
  write: (read: T, change: DocumentChange<T>) => Promise<boolean>
  /** Who may see and change this record; others get NOT_FOUND. */
  mayChange: (read: T) => boolean
  /** The rule: the change, why there is none, or null where all is as wished already. Writes nothing. */
  decide: (read: T) => Result<DecidedChange<T> | null> | Promise<Result<DecidedChange<T> | null>>
}

/** The record after a change of some fields, with the version that its notices are named after. */
export function changed<T extends ChangeableRecord>(read: T, set: Partial<T>, call: Pick<Call, 'now'>): T {
  return { ...read, ...set, version: read.version + 1, updatedAt: call.now }
}

/**
 * Changes a record once for a request, in this order:
 *
 * 1. read, and ask who may: whoever may not learns nothing, not even whether the request came before;
 * 2. look for the request in the history, before anything is decided: what was right the first time may be refused
 *    now, and a repeat is answered with the record as it stands;
 * 3. decide, which writes nothing;
 * 4. bind the request's id to its input (`rememberRequest`): the same id may have come with another record's, which
 *    this history cannot know. Not earlier, so that what is refused leaves no trace;
 * 5. write fields, history and notices in one update that applies to the version that was read only. When somebody
 *    was faster, all begins again, up to four times, then STALE;
 * 6. copy the notices to the readers' inboxes. After a crash before it the timer does, from the record.
 *
 * Answers the record after the change, NOT_FOUND, REQUEST_REUSED, STALE, or what `decide` refuses.
 */
export function changeRecord<T extends ChangeableRecord>(
  change: RecordChange<T>,
  call: Call,
): Promise<Result<T>> {
  return untilWritten(() => attempt(change, call))
}

async function attempt<T extends ChangeableRecord>(
  change: RecordChange<T>,
  call: Call,
): Promise<Result<T> | null> {
  const { kind } = change
  const read = await change.read()
  if (read === null || !change.mayChange(read)) return refuse('NOT_FOUND')
  const repeat = repeatOf(read.history, call, kind)
  if (repeat === 'reused') return refuse('REQUEST_REUSED')
  if (repeat === 'same') return succeed(read)
  const decided = await change.decide(read)
  if (!decided.ok) return decided
  if (decided.value === null) return succeed(read)
  const { after, notices, ...fields } = decided.value
  if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
  const history = historyEntry(call, kind, after.version)
  if (!(await change.write(read, { ...fields, history, notices }))) return null
  for (const notice of notices) await storeNotice(notice, read.district)
  return succeed(after)
}
