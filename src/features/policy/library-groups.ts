import type { Policy } from '@contract/content/policy'
import type { LibraryRow } from './outlook'

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

/** By its own order, or what closes first at the top; what never closes comes last. */
export type LibraryOrder = 'usual' | 'deadline'

function groupOf(policy: Policy, district: string): keyof LibraryGroups {
  if (policy.demo === true) return 'examples'
  if (policy.status === 'period_over' || policy.status === 'ended') return 'over'
  return policy.issuedBy === district || policy.level === 'park' ? 'own' : 'elsewhere'
}

const NEVER = '9999'

function sorted(rows: readonly LibraryRow[], order: LibraryOrder): LibraryRow[] {
  const closing = ({ outlook }: LibraryRow) => (order === 'deadline' ? (outlook.closes ?? NEVER) : '')
  return [...rows].sort(
    (one, other) => closing(one).localeCompare(closing(other)) || one.policy.order - other.policy.order,
  )
}

/** Sorts policies into the library's groups. */
export function groupPolicies(
  rows: readonly LibraryRow[],
  district: string,
  order: LibraryOrder = 'usual',
): LibraryGroups {
  const groups: LibraryGroups = { examples: [], own: [], elsewhere: [], over: [] }
  for (const { policy } of sorted(rows, order)) groups[groupOf(policy, district)].push(policy)
  return groups
}
