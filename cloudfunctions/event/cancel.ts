import { type Result, refuse, succeed } from '@contract/errors'
import { registrationNotices } from '@domain/event/notices'
import type { Registration } from '@domain/event/registration'
import { cancelRegistration } from '@domain/event/transitions'
import { viewRegistration } from '@domain/event/view-registration'
import { storeNotice } from '../shared/adapters/message-store'
import { changeRegistration, readRegistration } from '../shared/adapters/registration-store'
import { rememberRequest } from '../shared/adapters/request-store'
import type { Call, Handler } from '../shared/call'
import { giveSeatBack } from '../shared/event/give-seat-back'
import { historyEntry, repeatOf, untilWritten } from '../shared/repeat'

const MOVE = 'cancel'

/** The registration first, then the seat: a crash in between hides a seat until settled, never oversells. */
export const cancel: Handler<'event.cancel'> = async (input, call) => {
  const result = await untilWritten(() => attempt(input.id, call))
  if (!result.ok) return result
  await giveSeatBack(result.value)
  return succeed(viewRegistration(result.value))
}

/** Null when somebody else changed the registration between reading and writing. */
async function attempt(id: string, call: Call): Promise<Result<Registration> | null> {
  const read = await readRegistration(id)
  if (read?.subject !== call.subject) return refuse('NOT_FOUND')
  const repeat = repeatOf(read.history, call, MOVE)
  if (repeat === 'reused') return refuse('REQUEST_REUSED')
  if (repeat === 'same') return succeed(read)
  const moved = cancelRegistration(read, call.now)
  if (!moved.ok) return moved
  if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
  const next: Registration = { ...read, status: moved.value, version: read.version + 1, updatedAt: call.now }
  const notices = registrationNotices(next, call.now)
  const history = historyEntry(call, MOVE, next.version)
  if (!(await changeRegistration(read, { set: { status: next.status }, history, notices }))) return null
  for (const notice of notices) await storeNotice(notice, read.district)
  return succeed(next)
}
