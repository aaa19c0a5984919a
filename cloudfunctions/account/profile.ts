import type { KeptProfileAnswer } from '@contract/account/profile'
import { succeed } from '@contract/errors'
import { factInWords } from '@domain/profile/fact-in-words'
import { type ProfileDocument, readProfile } from '../shared/adapters/profile-store'
import type { Handler } from '../shared/call'

/** A profile as its owner sees it; null where there is none. */
export function viewProfile(
  document: Pick<ProfileDocument, 'facts' | 'consent' | 'remindSince' | 'updatedAt'> | null,
  asOf: number,
): KeptProfileAnswer {
  if (document === null) return { profile: null, asOf }
  const { facts, consent, remindSince, updatedAt } = document
  return {
    profile: {
      facts: facts.map((told) => ({ told, ...factInWords(told) })),
      consent,
      remindSince,
      updatedAt,
    },
    asOf,
  }
}

export const profile: Handler<'account.profile'> = async (_input, call) =>
  succeed(viewProfile(await readProfile(call.subject), call.now))
