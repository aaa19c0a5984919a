import type { Industry } from '@contract/content/place'
import type { Policy, PolicyAspect, PolicyLevel } from '@contract/content/policy'

/** What the library is narrowed to. An empty list narrows nothing. */
export interface PolicyFilter {
  levels: readonly PolicyLevel[]
  aspects: readonly PolicyAspect[]
  industries: readonly Industry[]
  openOnly: boolean
}

export const noFilter: PolicyFilter = { levels: [], aspects: [], industries: [], openOnly: false }

/** Whether applications are taken on `today` (`2026-11-26`). Without a window nobody can say so: then not. */
export function isOpenOn(policy: Pick<Policy, 'window'>, today: string): boolean {
  return policy.window !== undefined && policy.window.from <= today && today <= policy.window.to
}

const meets = <T>(wanted: readonly T[], has: readonly T[]) =>
  wanted.length === 0 || has.some((value) => wanted.includes(value))

/** A policy without industries is for all of them. */
function matches(policy: Policy, filter: PolicyFilter, today: string): boolean {
  return (
    meets(filter.levels, [policy.level]) &&
    meets(filter.aspects, policy.aspects) &&
    (policy.industries.length === 0 || meets(filter.industries, policy.industries)) &&
    (!filter.openOnly || isOpenOn(policy, today))
  )
}

/** The policies that pass every part of the filter, in the order they came. */
export function filterPolicies(policies: readonly Policy[], filter: PolicyFilter, today: string): Policy[] {
  return policies.filter((policy) => matches(policy, filter, today))
}

/** Whether the filter narrows anything at all. */
export function isFiltering(filter: PolicyFilter): boolean {
  return (
    filter.openOnly || filter.levels.length > 0 || filter.aspects.length > 0 || filter.industries.length > 0
  )
}
