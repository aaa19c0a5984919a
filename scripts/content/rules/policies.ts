import { type DistrictContent, itemsOf, type LocatedItem, problemAt } from '../district-item'
import type { Problem } from '../problem'
import type { Rule } from './rule'

type PolicyItem = LocatedItem<'policy'>

const realPolicies = (content: DistrictContent) =>
  itemsOf(content, 'policy').filter((policy) => policy.layer !== 'demo')

/** A real amount names the publication that gives it; a planned policy has none at all. */
export const realAmounts: Rule = {
  name: 'real-amounts',
  check: (content) =>
    realPolicies(content).flatMap((policy) =>
      policy.data.items.flatMap((item, index): Problem[] => {
        if (item.amount === undefined) return []
        if (policy.data.status === 'planned') {
          return [problemAt(policy, ['items', index, 'amount'], 'a planned policy has no amount yet')]
        }
        if (item.cite !== undefined) return []
        return [
          problemAt(policy, ['items', index, 'amount'], 'an amount needs `cite`: which source gives it'),
        ]
      }),
    ),
}

/** Only a policy whose text is at hand is in force, has clauses, or takes applications. */
export const realStatus: Rule = {
  name: 'real-status',
  check: (content) => realPolicies(content).flatMap(statusProblems),
}

function statusProblems(policy: PolicyItem): Problem[] {
  const { status, verified, window, clauseText } = policy.data
  const inForce = status === 'in_force'
  return [
    ...(inForce && verified === undefined
      ? [problemAt(policy, ['status'], 'in force only with `verified`: who checked it, and when')]
      : []),
    ...(inForce && clauseText === undefined
      ? [problemAt(policy, ['status'], 'in force only with `clauseText`: the clauses themselves')]
      : []),
    ...(!inForce && window !== undefined
      ? [problemAt(policy, ['window'], `a policy that is ${status} takes no applications`)]
      : []),
    ...(!inForce && verified !== undefined
      ? [problemAt(policy, ['verified'], `a policy that is ${status} is not shown as verified`)]
      : []),
    ...((status === 'unverified' || status === 'planned') && clauseText !== undefined
      ? [problemAt(policy, ['clauseText'], `a policy that is ${status} has no text to quote`)]
      : []),
  ]
}

/** A window ends after it begins; an expired policy does not say in force. */
export const policyDates: Rule = {
  name: 'policy-dates',
  check: (content) =>
    itemsOf(content, 'policy').flatMap((policy) => {
      const { window, status, expiresAt } = policy.data
      const over = status === 'ended' || status === 'period_over'
      return [
        ...(window !== undefined && window.to < window.from
          ? [problemAt(policy, ['window'], 'ends before it begins')]
          : []),
        ...(status === 'in_force' && (expiresAt ?? '9999') < content.today
          ? [problemAt(policy, ['expiresAt'], 'has passed, so the policy has ended')]
          : []),
        ...(over && expiresAt === undefined
          ? [problemAt(policy, ['status'], `${status} needs \`expiresAt\`: the day on which it ended`)]
          : []),
        ...(over && (expiresAt ?? '') > content.today
          ? [problemAt(policy, ['expiresAt'], `is still to come, so the policy is not ${status}`)]
          : []),
      ]
    }),
}

/** Every invented amount stands in the invented clause text, as a real one would. */
export const demoAmounts: Rule = {
  name: 'demo-amounts',
  check: (content) =>
    itemsOf(content, 'policy')
      .filter((policy) => policy.layer === 'demo')
      .flatMap((policy) =>
        policy.data.items.flatMap(({ amount }, index) => {
          const clauses = policy.data.clauseText ?? []
          if (amount === undefined || clauses.some(({ clause }) => clause.startsWith(amount.clause)))
            return []
          return [problemAt(policy, ['items', index, 'amount'], `${amount.clause} is not in \`clauseText\``)]
        }),
      ),
}
