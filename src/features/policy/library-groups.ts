import type { Policy } from '@contract/content/policy'

/** The library in the order it is read: to try, this district's own titles, elsewhere, over. */
export interface LibraryGroups {
  examples: Policy[]
  /** Titles of the district itself and of its parks. */
  own: Policy[]
  /** Other districts, the city and above. */
  elsewhere: Policy[]
  /** The period has passed or the policy has ended. */
  over: Policy[]
}

function groupOf(policy: Policy, district: string): keyof LibraryGroups {
  if (policy.demo === true) return 'examples'
  if (policy.status === 'period_over' || policy.status === 'ended') return 'over'
  return policy.issuedBy === district || policy.level === 'park' ? 'own' : 'elsewhere'
}

/** Sorts policies into the library's groups, each by its own order. */
export function groupPolicies(policies: readonly Policy[], district: string): LibraryGroups {
  const groups: LibraryGroups = { examples: [], own: [], elsewhere: [], over: [] }
  for (const policy of [...policies].sort((one, other) => one.order - other.order)) {
    groups[groupOf(policy, district)].push(policy)
  }
  return groups
}
