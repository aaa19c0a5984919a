import type { CompiledClause } from '../clause/compile-clause'
import { isPastTold, qualifies } from '../clause/decide'
import { moneyOf } from '../clause/money'
import type { Fact, Facts } from '../facts'
import type { Change } from '../test'

/** A document to prepare. */
export interface Paper {
  id: string
  name: string
  /** May follow after the application, within so many working days. */
  mayFollow: boolean
  workingDays: number | null
}

/** What a company lacks for a clause. */
export interface Shortfall {
  /** The cheapest changes that would make it pass; empty when it passes, null when nothing of its own would. */
  changes: readonly Change[] | null
  papers: readonly Paper[]
}

const costOf = (changes: readonly Change[]) => changes.reduce((sum, { cost }) => sum + cost, 0)

/** One change for each fact: of two, the one that goes further holds for both, which is tried afterwards. */
function perFact(changes: readonly Change[]): Change[] {
  const byFact = new Map<string, Change>()
  for (const change of changes) {
    const known = byFact.get(change.fact)
    if (known === undefined || known.cost < change.cost) byFact.set(change.fact, change)
  }
  return [...byFact.values()]
}

function withChanges(facts: Facts, changes: readonly Change[]): Facts {
  const changed: Record<string, Fact> = { ...facts }
  for (const { fact, value } of changes) if (value !== undefined) changed[fact] = value
  return changed
}

/** Repairs of everything that does not hold; null as soon as one of them has none. */
function repairs(clause: CompiledClause, facts: Facts): Change[] | null {
  const told = clause.history.filter((one) => isPastTold(one, facts))
  const all = [...clause.tests, ...told].map(({ test }) => test.repair(facts, true))
  return all.every((one) => one !== null) ? all.flat() : null
}

/** Where a clause has parts and none applies, the part that is cheapest to reach. */
function partRepair(clause: CompiledClause, facts: Facts): Change[] | null {
  if (moneyOf(clause, facts).applies === true) return []
  const possible = clause.parts.flatMap(({ test }) => test?.repair(facts, true) ?? [])
  const each = clause.parts.map(({ test }) => test?.repair(facts, true) ?? null).filter((one) => one !== null)
  const cheapest = each.sort((a, b) => costOf(a) - costOf(b))[0]
  return possible.length === 0 ? null : (cheapest ?? null)
}

function papersOf({ source }: CompiledClause): Paper[] {
  return (source.evidence ?? []).map(({ id, name, core, deferrable, defer_working_days: days }) => {
    const mayFollow = deferrable === true && core !== true
    return { id, name, mayFollow, workingDays: mayFollow ? (days ?? null) : null }
  })
}

/** Whether the changes do what they are for; answers that only have to be told leave it open. */
function helps(clause: CompiledClause, facts: Facts, changes: readonly Change[]): boolean {
  const changed = withChanges(facts, changes)
  const isOpen = changes.some(({ value }) => value === undefined)
  const outcomes = [qualifies(clause, changed), moneyOf(clause, changed).applies]
  return outcomes.every((one) => one === true || (isOpen && one === null))
}

/**
 * The cheapest set of changes that makes a clause pass, such as 再增加 3 名参保员工, and the documents to prepare. What lies in
 * the past or is up to others is no change.
 */
export function whatIsMissing(clause: CompiledClause, facts: Facts): Shortfall {
  const papers = papersOf(clause)
  const conditions = repairs(clause, facts)
  if (conditions === null) return { changes: null, papers }
  const first = perFact(conditions)
  const parts = partRepair(clause, withChanges(facts, first))
  if (parts === null) return { changes: null, papers }
  const changes = perFact([...first, ...parts])
  return { changes: helps(clause, facts, changes) ? changes : null, papers }
}
