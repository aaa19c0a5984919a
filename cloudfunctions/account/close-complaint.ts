import { type Result, refuse, succeed } from '@contract/errors'
import type { Complaint } from '@domain/account/complaint'
import { closedComplaintNotices } from '@domain/account/complaint-notices'
import { changeComplaint, readComplaint } from '../shared/adapters/complaint-store'
import { storeNotice } from '../shared/adapters/message-store'
import { rememberRequest } from '../shared/adapters/request-store'
import type { Call, Handler } from '../shared/call'
import { historyEntry, repeatOf, untilWritten } from '../shared/repeat'
import { showComplaint } from './complaint-queue'

const MOVE = 'close'

export const closeComplaint: Handler<'account.closeComplaint'> = async (input, call) => {
  const result = await untilWritten(() => attempt(input, call))
  return result.ok ? succeed(showComplaint(result.value)) : result
}

/** Null when somebody else changed the complaint between reading and writing. */
async function attempt(
  { id, answer }: { id: string; answer: string },
  call: Call,
): Promise<Result<Complaint> | null> {
  const read = await readComplaint(id)
  if (read?.district !== call.district) return refuse('NOT_FOUND')
  const repeat = repeatOf(read.history, call, MOVE)
  if (repeat === 'reused') return refuse('REQUEST_REUSED')
  if (repeat === 'same') return succeed(read)
  if (!read.open) return refuse('COMPLAINT_CLOSED')
  if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
  const set = { status: 'closed', open: false, answer } as const
  const next: Complaint = { ...read, ...set, version: read.version + 1, updatedAt: call.now }
  const notices = closedComplaintNotices(next, call.now)
  const history = historyEntry(call, MOVE, next.version)
  if (!(await changeComplaint(read, { set, history, notices }))) return null
  for (const notice of notices) await storeNotice(notice, read.district)
  return succeed(next)
}
