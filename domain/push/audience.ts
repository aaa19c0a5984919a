import type { CompanyFact } from '@contract/account/profile'
import type { Fit, PolicyFit } from './policy-fit'

/** Fewer are not told in figures: they could be somebody. */
const FEWEST_SHOWN = 10

/** A number of companies as staff see it: none, `<10`, or the number. */
export function shownCount(count: number): string {
  return count > 0 && count < FEWEST_SHOWN ? `<${FEWEST_SHOWN}` : String(count)
}

/** The same beside a figure that is hidden: from exact ones it could be told by subtraction. */
const roundedCount = (count: number) =>
  count < FEWEST_SHOWN ? shownCount(count) : `${Math.floor(count / FEWEST_SHOWN) * FEWEST_SHOWN}+`

/** All figures of an audience as staff see them. */
export function shownAudience(counts: AudienceCounts): Record<keyof AudienceCounts, string> {
  const isHidden = Object.values(counts).some((count) => shownCount(count).startsWith('<'))
  const shown = isHidden ? roundedCount : shownCount
  return {
    fits: shown(counts.fits),
    mayFit: shown(counts.mayFit),
    reachable: shown(counts.reachable),
    inboxOnly: shown(counts.inboxOnly),
  }
}

/** One saved profile whose owner wants to be told. */
export interface AudienceProfile {
  subject: string
  facts: readonly CompanyFact[]
}

export interface AudienceCounts {
  fits: number
  mayFit: number
  /** Of those who are told: whose message WeChat would take now, and who reads of it in the inbox alone. */
  reachable: number
  inboxOnly: number
}

export const nobody: AudienceCounts = { fits: 0, mayFit: 0, reachable: 0, inboxOnly: 0 }

/** How many are told. */
export const toldOf = ({ reachable, inboxOnly }: AudienceCounts) => reachable + inboxOnly

/**
 * The counts with some profiles more. `mayReceive` says of whom a credit of the template is at hand, `tellsMayFit` whether
 * those are told that only may fit.
 */
export function withProfiles(
  counts: AudienceCounts,
  profiles: readonly AudienceProfile[],
  {
    fitOf,
    mayReceive,
    tellsMayFit,
  }: {
    fitOf: (facts: readonly CompanyFact[]) => PolicyFit
    mayReceive: (subject: string) => boolean
    tellsMayFit: boolean
  },
): AudienceCounts {
  const next = { ...counts }
  for (const { subject, facts } of profiles) {
    const fit: Fit = fitOf(facts).fit
    if (fit === 'no') continue
    next[fit === 'fits' ? 'fits' : 'mayFit'] += 1
    if (fit === 'may_fit' && !tellsMayFit) continue
    next[mayReceive(subject) ? 'reachable' : 'inboxOnly'] += 1
  }
  return next
}
