import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import type { Condition } from '@contract/policy/formula'
import { type WindowDays, windowDays } from './window-days'

/** For whom a clause is written, as far as its conditions tell: somebody who comes, or a young company. */
export const stages = ['arriving', 'young', 'any'] as const
export type Stage = (typeof stages)[number]

/** What the library filters and sorts by, besides what stands on the policy. */
export interface Outlook {
  /** Windows of the policy and its clauses on the day, each once. A text that is not in force takes no applications. */
  windows: WindowDays[]
  isOpen: boolean
  /** The next last day of an open window; null when none is near. */
  closes: string | null
  hasAmount: boolean
  /** How many clauses there are, and how many of them state an amount. */
  clauses: { all: number; written: number }
  stages: Stage[]
}

export interface LibraryRow {
  policy: Policy
  outlook: Outlook
}

/** Whether a condition that must hold compares this fact so. */
function demands(condition: Condition | null | undefined, fact: string, op: string): boolean {
  if (!condition) return false
  if ('all' in condition) return condition.all.some((one) => demands(one, fact, op))
  return 'fact' in condition && condition.fact === fact && condition.op === op && condition.value !== false
}

function stageOf({ terms }: PolicyClause): Stage[] {
  const found: Stage[] = []
  if (demands(terms.conditions, 'new', 'eq')) found.push('arriving')
  if (demands(terms.conditions, 'age_years', 'lte')) found.push('young')
  return found.length === 0 ? ['any'] : found
}

function windowsOf(policy: Policy, clauses: readonly PolicyClause[], today: string): WindowDays[] {
  if (policy.status !== 'in_force') return []
  const own = policy.window === undefined ? [] : [{ opens: policy.window.from, closes: policy.window.to }]
  const all = [...own, ...clauses.map(({ terms }) => terms.window)].flatMap(
    (window) => windowDays(window, today) ?? [],
  )
  return [...new Map(all.map((days) => [`${days.from} ${days.to}`, days])).values()]
}

const statesAmount = ({ terms, withheld }: PolicyClause) =>
  !withheld && terms.benefit?.terms === 'known' && terms.benefit.kind !== 'in_kind'

/** A policy with what its clauses tell about it on `today` (`2026-11-26`). */
export function outlookOf(policy: Policy, clauses: readonly PolicyClause[], today: string): Outlook {
  const windows = windowsOf(policy, clauses, today)
  const open = windows.filter(({ state }) => state === 'open')
  const [closes = null] = open.flatMap(({ to }) => to ?? []).sort()
  const written = clauses.filter(statesAmount).length
  return {
    windows,
    isOpen: open.length > 0,
    closes,
    hasAmount: written > 0 || policy.items.some(({ amount }) => amount !== undefined),
    clauses: { all: clauses.length, written },
    stages: [...new Set(clauses.flatMap(stageOf))],
  }
}

/** Every policy of the library with its outlook. */
export function libraryRows(
  { policies, clauses }: { policies: readonly Policy[]; clauses: readonly PolicyClause[] },
  today: string,
): LibraryRow[] {
  const byPolicy = new Map<string, PolicyClause[]>()
  for (const clause of clauses) byPolicy.set(clause.policy, [...(byPolicy.get(clause.policy) ?? []), clause])
  return policies.map((policy) => ({
    policy,
    outlook: outlookOf(policy, byPolicy.get(policy.id) ?? [], today),
  }))
}
