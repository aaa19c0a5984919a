import type { Policy } from '@contract/content/policy'

/** What a policy does not say and nobody may guess. */
export type PolicyGap = 'amount' | 'window' | 'text'

/**
 * What is not known of a policy: no item states an amount, no text gives the time of application, the text
 * itself was not obtained. An example has no gaps: nothing in it is real.
 */
export function gapsOf(policy: Policy): PolicyGap[] {
  if (policy.demo === true) return []
  const gaps: PolicyGap[] = []
  if (!policy.items.some((item) => item.amount !== undefined)) gaps.push('amount')
  if (policy.window === undefined) gaps.push('window')
  if (policy.clauseText === undefined || policy.clauseText.length === 0) gaps.push('text')
  return gaps
}
