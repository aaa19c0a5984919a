import { MOST_WITHOUT_REVIEW } from '@contract/campaign/campaign'
import { type AudienceCounts, nobody, toldOf, withProfiles } from '@domain/push/audience'
import { POLICY_TEMPLATE } from '@domain/push/campaign-notice'
import { policyFit } from '@domain/push/policy-fit'
import { dayOf } from '@domain/time/shanghai'
import { listReachable } from '../adapters/credit-store'
import { listReminded } from '../adapters/profile-store'
import type { PolicyBook } from './policy-book'

const PAGE = 500
/** A call looks at 20,000 profiles at most, within two requests a page; more are told as "at least". */
const MOST_PAGES = 40

const MESSAGE = { template: POLICY_TEMPLATE, topic: 'policy' } as const

export interface Audience {
  counts: AudienceCounts
  isAtLeast: boolean
  needsReview: boolean
}

interface Asked {
  district: string
  now: number
  tellsMayFit: boolean
  /** Whether WeChat approved the template: without it nobody can be reached. */
  hasTemplate: boolean
}

/** Whom a policy fits now, of all saved profiles that ask to be told. */
export async function countAudience(
  { clauses }: PolicyBook,
  { district, now, tellsMayFit, hasTemplate }: Asked,
): Promise<Audience> {
  const fitOf = policyFit(clauses, dayOf(now))
  let counts = nobody
  let after = ''
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const profiles = await listReminded(district, after, PAGE)
    const fitting = profiles.filter(({ facts }) => fitOf(facts).fit !== 'no')
    const subjects = fitting.map(({ _id }) => _id)
    const reachable = hasTemplate ? await listReachable(subjects, MESSAGE) : new Set<string>()
    const told = fitting.map(({ _id, facts }) => ({ subject: _id, facts }))
    counts = withProfiles(counts, told, { fitOf, mayReceive: (who) => reachable.has(who), tellsMayFit })
    const last = profiles.at(-1)
    if (last === undefined || profiles.length < PAGE) return audienceOf(counts, false)
    after = last._id
  }
  return audienceOf(counts, true)
}

const audienceOf = (counts: AudienceCounts, isAtLeast: boolean): Audience => ({
  counts,
  isAtLeast,
  needsReview: isAtLeast || toldOf(counts) > MOST_WITHOUT_REVIEW,
})
