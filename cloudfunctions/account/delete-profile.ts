import { type Result, refuse, succeed } from '@contract/errors'
import { noteProfileDeletion } from '../shared/adapters/profile-deletion-store'
import { type ProfileDocument, readProfile, removeProfile } from '../shared/adapters/profile-store'
import { finishRequests, isFinished, rememberRequest } from '../shared/adapters/request-store'
import type { Call, Handler } from '../shared/call'
import { untilWritten } from '../shared/repeat'
import { viewProfile } from './profile'

/**
 * Seven requests. Removes the profile that was there when the request first came, with what was changed in it since.
 * First its moment is noted, so that no save made before it brings the profile back, and the requests that saved it are
 * noted as finished: with the profile goes what it knew of them.
 */
export const deleteProfile: Handler<'account.deleteProfile'> = async (_input, call) => {
  const firstAt = await rememberRequest(call)
  if (firstAt === null) return refuse('REQUEST_REUSED')
  const removed = await untilWritten(() => attempt(call, firstAt))
  return removed.ok ? succeed(viewProfile(removed.value, firstAt)) : removed
}

/** Null when somebody else wrote between reading and removing: their request is to be noted as finished too. */
async function attempt(call: Call, firstAt: number): Promise<Result<ProfileDocument | null> | null> {
  const { subject, district, now } = call
  const read = await readProfile(subject)
  if ((read !== null && read.createdAt > firstAt) || (await isFinished(call))) return succeed(read)
  await noteProfileDeletion({ district, subject, at: firstAt })
  if (read !== null) {
    const saves = read.requests.map(({ id }) => id)
    await finishRequests({ subject, action: 'account.saveProfile' }, saves, now)
    if (!(await removeProfile(read))) return null
  }
  await finishRequests(call, [call.requestId], now)
  return succeed(null)
}
