import type { CompanyFact } from '@contract/account/profile'
import type { Fit, PolicyFit } from './policy-fit'

/** Fewer are not told in figures: they could be somebody. */
const FEWEST_SHOWN = 10

/** A number of companies as staff see it: none, `<10`, or the number. */
export function shownCount(count: number): string {
  return count > 0 && count < FEWEST_SHOWN ? `<${FEWEST_SHOWN}` : String(count)
}

/** One saved profile whose owner wants to be told. */
export interface AudienceProfile {
  subject: string
  facts: readonly CompanyFact[]
}

export interface AudienceCounts {
  fits: number
  mayFit: number
  /** Of both together: whose message WeChat would take now, and who reads of it in the inbox alone. */
  reachable: number
  inboxOnly: number
}

export const nobody: AudienceCounts = { fits: 0, mayFit: 0, reachable: 0, inboxOnly: 0 }

/** The counts with some profiles more; `mayReceive` says of whom a credit of the template is at hand. */
export function withProfiles(
  counts: AudienceCounts,
  profiles: readonly AudienceProfile[],
  {
    fitOf,
    mayReceive,
  }: {
    fitOf: (facts: readonly CompanyFact[]) => PolicyFit
    mayReceive: (subject: string) => boolean
  },
): AudienceCounts {
  const next = { ...counts }
  for (const { subject, facts } of profiles) {
    const fit: Fit = fitOf(facts).fit
    if (fit === 'no') continue
    next[fit === 'fits' ? 'fits' : 'mayFit'] += 1
    next[mayReceive(subject) ? 'reachable' : 'inboxOnly'] += 1
  }
  return next
}
