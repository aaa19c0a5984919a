import type { ProfileDocument } from '../../cloudfunctions/shared/adapters/profile-store'

const AT = Date.parse('2026-11-20T02:00:00Z')

/** A saved profile of a company with a revenue of 30,000,000 元 whose owner wants to be told of policies. */
export function aStoredProfile(
  over: Partial<ProfileDocument> & Pick<ProfileDocument, '_id'>,
): ProfileDocument {
  return {
    district: 'xiacheng',
    facts: [{ type: 'number', fact: 'revenue_yuan', value: '30000000' }],
    consent: { version: '1', at: AT },
    remind: true,
    remindSince: AT,
    requests: [],
    createdAt: AT,
    updatedAt: AT,
    version: 1,
    ...over,
  }
}
