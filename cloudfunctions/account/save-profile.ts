import type { ParsedInputOf } from '@contract/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import { factProblem } from '@domain/profile/fact-problem'
import {
  addProfile,
  changeProfile,
  type ProfileDocument,
  readProfile,
} from '../shared/adapters/profile-store'
import { isFinished, rememberRequest } from '../shared/adapters/request-store'
import type { Call, Handler } from '../shared/call'
import { untilWritten } from '../shared/repeat'
import { viewProfile } from './profile'

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
    remindSince: remind ? (read?.remindSince ?? now) : null,
  }
}

/**
 * Three requests, four for the first profile. A repeat changes nothing, also one that comes after other changes or
 * after the profile was deleted, and is answered with the profile as it stands.
 */
export const saveProfile: Handler<'account.saveProfile'> = async (input, call) => {
  const fields = problemsOf(input, call)
  if (fields.length > 0) return refuse('BAD_INPUT', { fields })
  const firstAt = await rememberRequest(call)
  if (firstAt === null) return refuse('REQUEST_REUSED')
  const written = await untilWritten(() => attempt(input, call, firstAt))
  return written.ok ? succeed(viewProfile(written.value)) : written
}

/** Whether this request was carried out before, or somebody saved anew since it first came. */
async function isPast(read: Kept, call: Call, firstAt: number): Promise<boolean> {
  if (read === null) return isFinished(call)
  return read.requests.some(({ id }) => id === call.requestId) || read.updatedAt > firstAt
}

/** Null when somebody else wrote between reading and writing. */
async function attempt(input: Input, call: Call, firstAt: number): Promise<Result<Kept> | null> {
  const { subject, district, now } = call
  const read = await readProfile(subject)
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
  return isWritten ? succeed(document) : null
}
