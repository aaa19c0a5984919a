import { type Shortfall, whatIsMissing } from '@domain/policy/advice/what-is-missing'
import type { CompiledClause } from '@domain/policy/clause/compile-clause'
import type { Decision } from '@domain/policy/clause/decide'
import { type Assessment, assess } from '@domain/policy/combination/assess'
import type { SharedCap } from '@domain/policy/combination/shared-caps'
import { compare, type Exact, floor, subtract } from '@domain/policy/exact'
import type { Facts } from '@domain/policy/facts'
import { highOf } from '@domain/policy/range'
import type { BookClause, ClauseBook } from './clause-book'
import { type Answer, factsOf } from './company'
import { AS_PUBLISHED } from './next-step'

/**
 * Where a clause stands on the result. `met` counts into the totals, all others never do: `near` lacks something
 * that can be changed, `open` waits for an answer, `later` for an event or its window, `manual` for the authority,
 * `in_kind` gives no money, `unverified` may not be in force, `withheld` may not be shown, `simulated` is not in
 * force, `unmet` is out of reach.
 */
export const resultGroups = [
  'met',
  'near',
  'open',
  'later',
  'manual',
  'in_kind',
  'unverified',
  'withheld',
  'simulated',
  'unmet',
] as const
export type ResultGroup = (typeof resultGroups)[number]

/** One clause with how it came out. */
export interface ResultItem {
  book: BookClause
  decision: Decision
  group: ResultGroup
  shortfall: Shortfall
}

/** Left out of the totals because it cannot be had together with something better. */
export interface LeftOutItem {
  item: ResultItem
  reason: string
}

export interface Result {
  facts: Facts
  items: readonly ResultItem[]
  /** In whole 元: what is sure, and what is at most due beside it. They are never added. */
  certain: number
  upTo: number
  leftOut: readonly LeftOutItem[]
  /** Caps over several clauses that took something off. */
  reductions: readonly { cap: string; by: number }[]
}

const isReachable = ({ changes }: Shortfall) => changes !== null && changes.length > 0

function groupOf({ published }: BookClause, decision: Decision, shortfall: Shortfall): ResultGroup {
  const { status, inForce, kind } = decision
  if (status === 'not_eligible') return isReachable(shortfall) ? 'near' : 'unmet'
  if (published.withheld === true) return 'withheld'
  if (status === 'not_in_force') return 'simulated'
  if (inForce === null) return 'unverified'
  if (kind === 'in_kind') return 'in_kind'
  switch (status) {
    case 'eligible':
    case 'conditional':
      return 'met'
    case 'pending':
    case 'out_of_window':
      return 'later'
    case 'manual':
      return 'manual'
    case 'unknown':
      return 'open'
  }
}

function itemOf(book: BookClause, decision: Decision, facts: Facts): ResultItem {
  const shortfall = whatIsMissing(book.compiled, facts)
  return { book, decision, shortfall, group: groupOf(book, decision, shortfall) }
}

/** What one company may have of all clauses of a policy in a year, where each of them says so. */
function capsOf(clauses: readonly CompiledClause[]): SharedCap[] {
  const byPolicy = new Map<string, SharedCap>()
  for (const { source } of clauses) {
    const cap = source.caps?.find(({ scope }) => scope === 'policy_enterprise_year')
    const yuan = cap?.amount_yuan ?? cap?.amount
    const id = source.policy?.id
    if (typeof yuan !== 'number' || id === undefined) continue
    const known = byPolicy.get(id)
    byPolicy.set(id, {
      name: source.policy?.title ?? id,
      yuan: known === undefined || compare(known.yuan, yuan) > 0 ? yuan : known.yuan,
      of: [...(known?.of ?? []), source.id],
    })
  }
  return [...byPolicy.values()]
}

function assessed(clauses: readonly CompiledClause[], facts: Facts): Assessment {
  const candidates = clauses.map((clause) => ({ clause, facts }))
  const result = assess(candidates, { ...AS_PUBLISHED, caps: capsOf(clauses) })
  // Caps of different policies hold different clauses, so they cannot overlap.
  if ('overlap' in result) throw new Error(`caps overlap: ${result.overlap.join(', ')}`)
  return result
}

const inYuan = (value: Exact): number => Number(floor(value))

/** The engine names what it compares by ids; people read titles. */
function inTitles(reason: string, items: readonly ResultItem[]): string {
  const longestFirst = [...items].sort((a, b) => b.book.published.id.length - a.book.published.id.length)
  return longestFirst.reduce(
    (text, { book }) => text.split(book.published.id).join(`「${book.published.title}」`),
    reason,
  )
}

const hasMoney = ({ decision: { amount } }: ResultItem) => amount !== null && compare(highOf(amount), 0) > 0

/**
 * Judges every published clause for the answers and adds up what is met, under stacking rules and shared caps. Only
 * clauses that are met enter the totals.
 */
export function resultOf(book: ClauseBook, answers: readonly Answer[], today: string): Result {
  const facts = factsOf(answers, book.questions, today)
  const all = assessed(
    book.clauses.map(({ compiled }) => compiled),
    facts,
  )
  const items = book.clauses.flatMap((clause, at) => {
    const decision = all.decisions[at]?.decision
    return decision === undefined ? [] : [itemOf(clause, decision, facts)]
  })
  const met = items.filter(({ group }) => group === 'met')
  const { low, high } = assessed(
    met.map((one) => one.book.compiled),
    facts,
  )
  const leftOut = high.leftOut.flatMap(({ id, reason }): LeftOutItem[] => {
    const item = met.find((one) => one.book.published.id === id)
    return item !== undefined && hasMoney(item) ? [{ item, reason: inTitles(reason, met) }] : []
  })
  return {
    facts,
    items,
    certain: inYuan(low.certain),
    upTo: inYuan(subtract(high.total, low.certain)),
    leftOut,
    reductions: high.reductions.map(({ cap, by }) => ({ cap, by: inYuan(by) })),
  }
}

/** How many items each group has, in the order of the groups; empty groups are left out. */
export function grouped(items: readonly ResultItem[]): { group: ResultGroup; rows: ResultItem[] }[] {
  return resultGroups.flatMap((group) => {
    const rows = items.filter((item) => item.group === group)
    return rows.length === 0 ? [] : [{ group, rows: [...rows].sort(byWorth) }]
  })
}

/** What is worth most comes first, then what closes first. */
function byWorth(a: ResultItem, b: ResultItem): number {
  const worth = ({ decision: { amount } }: ResultItem) => (amount === null ? -1 : highOf(amount))
  const closes = ({ decision }: ResultItem) => decision.window.current?.closes ?? '9999'
  return compare(worth(b), worth(a)) || (closes(a) < closes(b) ? -1 : closes(a) > closes(b) ? 1 : 0)
}
