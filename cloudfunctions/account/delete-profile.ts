import { refuse, succeed } from '@contract/errors'
import { readProfile, removeProfile } from '../shared/adapters/profile-store'
import { finishRequests, isFinished, rememberRequest } from '../shared/adapters/request-store'
import type { Handler } from '../shared/call'
import { viewProfile } from './profile'

/**
 * Six requests. Removes the profile that was there when the request first came. The requests that saved it are noted as
 * finished first: with the profile goes what it knew of them, and one that comes again must not bring it back.
 */
export const deleteProfile: Handler<'account.deleteProfile'> = async (_input, call) => {
  const { subject, now } = call
  const firstAt = await rememberRequest(call)
  if (firstAt === null) return refuse('REQUEST_REUSED')
  const read = await readProfile(subject)
  if (read === null || read.createdAt > firstAt || (await isFinished(call))) return succeed(viewProfile(read))
  const saves = read.requests.map(({ id }) => id)
  await finishRequests({ subject, action: 'account.saveProfile' }, saves, now)
  await removeProfile(subject, firstAt)
  await finishRequests(call, [call.requestId], now)
  return succeed(viewProfile(null))
}
