import type { ParsedInputOf } from '@contract/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import { factProblem } from '@domain/profile/fact-problem'
import { readProfileDeletion } from '../shared/adapters/profile-deletion-store'
import {
  addProfile,
  changeProfile,
  type ProfileDocument,
  readProfile,
  removeProfile,
} from '../shared/adapters/profile-store'
import { isFinished, rememberRequest } from '../shared/adapters/request-store'
import type { Call, Handler } from '../shared/call'
import { untilWritten } from '../shared/repeat'
import { viewProfile } from './profile'
import { remindedSince } from './reminded-since'

type Input = ParsedInputOf<'account.saveProfile'>
type Kept = ProfileDocument | null

/** Facts that no clause knows, or that cannot be so, are refused each at its place. */
function problemsOf({ facts }: Input, call: Call) {
  return facts.flatMap((told, at) => {
    const problem = factProblem(told)
    return problem === undefined
      ? []
      : [{ path: `facts.${at}.fact`, message: fieldProblems[problem][call.locale] }]
  })
}

/** What was agreed to before, and is again, stays agreed to since then. */
function agreed({ facts, consent, remind }: Input, read: Kept, now: number) {
  return {
    facts,
    consent: read?.consent.version === consent ? read.consent : { version: consent, at: now },
    remind,
    remindSince: remindedSince(remind, read, now),
  }
}

/**
 * Four requests, six for the first profile. A repeat changes nothing, also one that comes after other changes or
 * after the profile was deleted, and is answered with the profile as it stands. STALE where the person took the profile
 * back after what they saw when they saved: it may have waited on another phone.
 */
export const saveProfile: Handler<'account.saveProfile'> = async (input, call) => {
  const fields = problemsOf(input, call)
  if (fields.length > 0) return refuse('BAD_INPUT', { fields })
  const firstAt = await rememberRequest(call)
  if (firstAt === null) return refuse('REQUEST_REUSED')
  const written = await untilWritten(() => attempt(input, call, firstAt))
  return written.ok ? succeed(viewProfile(written.value, firstAt)) : written
}

/** Whether this request was carried out before, or somebody saved anew since it first came. */
async function isPast(read: Kept, call: Call, firstAt: number): Promise<boolean> {
  if (read === null) return isFinished(call)
  return read.requests.some(({ id }) => id === call.requestId) || read.updatedAt > firstAt
}

async function isTakenBack({ asOf }: Input, subject: string): Promise<boolean> {
  const deletedAt = await readProfileDeletion(subject)
  return deletedAt !== null && deletedAt > (asOf ?? 0)
}

/** Refuses a save that was made before the deletion, and undoes the one that was added while it was under way. */
async function tooLate(read: Kept, call: Call): Promise<Result<Kept>> {
  if (read === null && (await isFinished(call))) return succeed(null)
  const isOwn = read?.version === 1 && read.requests.some(({ id }) => id === call.requestId)
  if (isOwn) await removeProfile(read)
  return refuse('STALE')
}

/** Null when somebody else wrote between reading and writing. */
async function attempt(input: Input, call: Call, firstAt: number): Promise<Result<Kept> | null> {
  const { subject, district, now } = call
  const [read, isLate] = await Promise.all([readProfile(subject), isTakenBack(input, subject)])
  if (isLate) return tooLate(read, call)
  if (await isPast(read, call, firstAt)) return succeed(read)
  const request = { id: call.requestId, inputHash: call.inputHash }
  const next = agreed(input, read, now)
  const document: ProfileDocument = {
    _id: subject,
    district,
    ...next,
    requests: [...(read?.requests ?? []), request],
    createdAt: read?.createdAt ?? now,
    updatedAt: now,
    version: (read?.version ?? 0) + 1,
  }
  const isWritten = await (read === null
    ? addProfile(document)
    : changeProfile(read, next, { request, at: now }))
  if (!isWritten) return null
  // The deletion notes its moment before it looks for a profile: one of the two sees the other.
  if (read === null && (await isTakenBack(input, subject))) return tooLate(document, call)
  return succeed(document)
}
