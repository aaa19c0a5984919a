import type { Place } from '@contract/content/place'
import { type Policy, policyLevels } from '@contract/content/policy'

const gone = new Set<Policy['status']>(['ended', 'period_over'])

/** Nearest first: the park itself and the district before the city, the province and the nation. */
const nearness = (policy: Policy) => policyLevels.length - policyLevels.indexOf(policy.level)

/**
 * Policies that share an industry with the place. What is meant for every industry is left to the library,
 * and so is what has ended.
 */
export function relatedPolicies(place: Place, policies: readonly Policy[]): Policy[] {
  return policies
    .filter((policy) => !gone.has(policy.status))
    .filter((policy) => policy.industries.some((industry) => place.industries.includes(industry)))
    .sort((a, b) => nearness(a) - nearness(b) || a.order - b.order)
}
