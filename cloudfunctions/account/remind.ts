import { type Result, refuse, succeed } from '@contract/errors'
import { changeProfile, type ProfileDocument, readProfile } from '../shared/adapters/profile-store'
import { rememberRequest } from '../shared/adapters/request-store'
import type { Call, Handler } from '../shared/call'
import { untilWritten } from '../shared/repeat'
import { viewProfile } from './profile'
import { remindedSince } from './reminded-since'

/**
 * Three requests. Changes whether policies are told and nothing else: the facts may have been changed on another phone
 * since this one read them. A repeat changes nothing, also one that comes after other changes, and is answered with the
 * profile as it stands; so is somebody who keeps none.
 */
export const remind: Handler<'account.remind'> = async (input, call) => {
  const firstAt = await rememberRequest(call)
  if (firstAt === null) return refuse('REQUEST_REUSED')
  const written = await untilWritten(() => attempt(input.remind, call, firstAt))
  return written.ok ? succeed(viewProfile(written.value, firstAt)) : written
}

/** Null when somebody else wrote between reading and writing. */
async function attempt(
  isWanted: boolean,
  call: Call,
  firstAt: number,
): Promise<Result<ProfileDocument | null> | null> {
  const { subject, now, requestId, inputHash } = call
  const read = await readProfile(subject)
  const isPast = read?.requests.some(({ id }) => id === requestId) === true
  const isOvertaken = firstAt < now && (read?.updatedAt ?? 0) > firstAt
  if (read === null || isPast || isOvertaken) return succeed(read)
  const next = { remind: isWanted, remindSince: remindedSince(isWanted, read, now) }
  const isWritten = await changeProfile(read, next, { request: { id: requestId, inputHash }, at: now })
  return isWritten ? succeed({ ...read, ...next, updatedAt: now }) : null
}
