import { broken, type RuleCase } from './rule-case'

/** Real policies that break a rule. */
export const brokenPolicies: readonly RuleCase[] = [
  {
    rule: 'real-amounts',
    title: 'an amount without its source',
    files: broken('policies.yaml', '      cite: { source: report }\n', ''),
    at: 'policies.yaml:13',
    reason: 'an amount needs `cite`: which source gives it',
  },
  {
    rule: 'real-amounts',
    title: 'an amount of a planned policy',
    files: broken('policies.yaml', 'unverified', 'planned'),
    at: 'policies.yaml:13',
    reason: 'a planned policy has no amount yet',
  },
  {
    rule: 'real-status',
    title: 'a policy in force that nobody checked',
    files: broken(
      'policies.yaml',
      'status: unverified',
      'clauseText: [{ clause: 第一条, text: 条文。 }]\n  status: in_force',
    ),
    at: 'policies.yaml:6',
    reason: 'in force only with `verified`: who checked it, and when',
  },
  {
    rule: 'real-status',
    title: 'a policy in force without its text',
    files: broken(
      'policies.yaml',
      'status: unverified',
      "verified: { verifiedBy: 招商局, verifiedAt: '2026-11-01' }\n  status: in_force",
    ),
    at: 'policies.yaml:6',
    reason: 'in force only with `clauseText`: the clauses themselves',
  },
  {
    rule: 'real-status',
    title: 'a window of an unverified policy',
    files: broken(
      'policies.yaml',
      'order: 1',
      "order: 1\n  window: { from: '2026-11-01', to: '2026-12-01' }",
    ),
    at: 'policies.yaml:18',
    reason: 'a policy that is unverified takes no applications',
  },
  {
    rule: 'real-status',
    title: 'an unverified policy shown as verified',
    files: broken(
      'policies.yaml',
      'order: 1',
      "order: 1\n  verified: { verifiedBy: 招商局, verifiedAt: '2026-11-01' }",
    ),
    at: 'policies.yaml:18',
    reason: 'a policy that is unverified is not shown as verified',
  },
  {
    rule: 'real-status',
    title: 'clauses of a text nobody has',
    files: broken('policies.yaml', 'order: 1', 'order: 1\n  clauseText: [{ clause: 第一条, text: 条文。 }]'),
    at: 'policies.yaml:18',
    reason: 'a policy that is unverified has no text to quote',
  },
  {
    rule: 'policy-dates',
    title: 'a window that ends before it begins',
    files: broken('demo/policies.yaml', 'order: 1', 'order: 1\n  window: { from: today+2, to: today+1 }'),
    at: 'demo/policies.yaml:18',
    reason: 'ends before it begins',
  },
  {
    rule: 'policy-dates',
    title: 'a policy in force that has expired',
    files: broken('demo/policies.yaml', 'status: unverified', 'expiresAt: today-1\n  status: in_force'),
    at: 'demo/policies.yaml:5',
    reason: 'has passed, so the policy has ended',
  },
  {
    rule: 'policy-dates',
    title: 'an ended policy without its day',
    files: broken('policies.yaml', 'unverified', 'ended'),
    at: 'policies.yaml:5',
    reason: 'ended needs `expiresAt`: the day on which it ended',
  },
  {
    rule: 'policy-dates',
    title: 'an ended policy that runs on',
    files: broken('policies.yaml', 'status: unverified', "expiresAt: '2027-01-01'\n  status: ended"),
    at: 'policies.yaml:5',
    reason: 'is still to come, so the policy is not ended',
  },
]
