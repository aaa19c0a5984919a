import { mondayToFriday, type WorkCalendar } from '../../time/work-calendar'
import { type Gaps, noGaps } from '../computed'
import { compare } from '../exact'
import type { Facts } from '../facts'
import { between, highOf, isRange, lowOf, type Num } from '../range'
import { all, type Truth } from '../truth'
import type { CompiledClause, HistoryTest } from './compile-clause'
import { type EvidenceState, evidenceState } from './evidence'
import { isInForce, testsItsOwnStatus } from './in-force'
import { gapsOfMoney, type Money, moneyOf } from './money'
import type { AmountKind, ClauseStatus } from './outcome'
import { type WindowState, windowState } from './window'

export interface Circumstances {
  /** Take the text to be in force; where left out, unless the document speaks against its own force. */
  assumeInForce?: boolean | undefined
  /** Working days, for documents that may follow; Monday to Friday where left out. */
  calendar?: WorkCalendar | undefined
}

/** How a clause came out: status, kind and ends of the amount, and what was found on the way. */
export interface Decision {
  status: ClauseStatus
  kind: AmountKind
  /** The amount or its ends; null where there is none to tell. */
  amount: Num | null
  money: Money
  inForce: Truth
  isInForceAssumed: boolean
  window: WindowState
  evidence: EvidenceState
  /** What keeps it open; empty once it is settled. */
  gaps: Gaps
}

const NOTHING = 0

/** Whether somebody told, perhaps as unknown, what a condition on the past asks. */
export const isPastTold = ({ names }: HistoryTest, facts: Facts) =>
  names.every((name) => facts[name] !== undefined)

function historyTruth(clause: CompiledClause, facts: Facts): Truth {
  if (clause.history.length === 0) return true
  return all(clause.history.map((one) => (isPastTold(one, facts) ? one.test.judge(facts) : true)))
}

/** Region, conditions, exclusions, history: Kleene's conjunction. */
export function qualifies(clause: CompiledClause, facts: Facts): Truth {
  let truth: Truth = true
  for (const { test } of clause.tests) {
    const one = test.judge(facts)
    if (one === false) return false
    if (one === null) truth = null
  }
  const history = historyTruth(clause, facts)
  return history === true ? truth : history
}

function gapsOf(clause: CompiledClause, facts: Facts): Gaps {
  const gaps = noGaps()
  for (const { test } of clause.tests) test.gaps(facts, gaps)
  for (const one of clause.history) if (isPastTold(one, facts)) one.test.gaps(facts, gaps)
  clause.manual?.gaps(facts, gaps)
  return gaps
}

/** The kind of what is settled, or `range` where it is not. Up to and fixed together are told as both ends. */
function kindOf({ fixed, upTo }: Money, parts: CompiledClause['parts']): AmountKind {
  if (isRange(fixed) || isRange(upTo)) return 'range'
  const [hasFixed, hasUpTo] = [compare(fixed, 0) > 0, compare(upTo, 0) > 0]
  if (hasFixed && hasUpTo) return 'range'
  if (hasFixed || hasUpTo) return hasUpTo ? 'up_to' : 'fixed'
  return parts.length > 0 && parts.every(({ isUpTo }) => isUpTo) ? 'up_to' : 'fixed'
}

/** All freed money: from what is sure to the most there can be. */
function spread({ fixed, upTo, freed }: Money): Num {
  const isMixed = compare(highOf(upTo), 0) > 0 && compare(highOf(fixed), 0) > 0
  return between(lowOf(isMixed ? fixed : freed), highOf(freed))
}

type Settled = Pick<Decision, 'status' | 'kind' | 'amount'>

interface Found {
  clause: CompiledClause
  facts: Facts
  truth: Truth
  money: Money
  inForce: Truth
  window: WindowState
  evidence: EvidenceState
}

const refused: Settled = { status: 'not_eligible', kind: 'fixed', amount: NOTHING }

function refusal({ clause, truth, money, evidence }: Found): Settled | null {
  if (truth === false || evidence.state === 'refused' || evidence.state === 'late') return refused
  const hasTerms = clause.parts.length > 0
  if (hasTerms && money.applies === false) return refused
  if (hasTerms && money.isUsedUp === true) return refused
  // 晋级补差: the same or a higher level was paid before.
  const isDifference = clause.source.stacking?.rule === 'difference_only'
  const isNothingLeft = isDifference && compare(highOf(money.freed), 0) === 0 && !money.isWaiting
  return hasTerms && isNothingLeft ? refused : null
}

const hasAmount = ({ clause }: Found) =>
  clause.parts.length > 0 &&
  clause.source.benefit?.terms !== 'unknown' &&
  clause.source.benefit?.kind !== 'manual'

/** The amount as it stands, for a status that leaves it alone. */
function standing(found: Found, status: ClauseStatus): Settled {
  const { clause, money, truth } = found
  if (clause.source.benefit?.kind === 'in_kind' || clause.source.benefit?.in_kind !== undefined) {
    return { status, kind: 'in_kind', amount: null }
  }
  if (!hasAmount(found)) return { status, kind: 'none', amount: null }
  const settled = spread(money)
  const amount = truth === true && money.applies === true ? settled : between(NOTHING, highOf(settled))
  const isOpen = isRange(amount)
  if (highOf(amount) === Number.POSITIVE_INFINITY) return { status, kind: 'none', amount }
  return { status, kind: isOpen ? 'range' : kindOf(money, clause.parts), amount }
}

/** A forecast from a text that does not hold: the same sum under another name. */
function simulated(found: Found): Settled {
  const { kind, amount } = standing(found, 'not_in_force')
  return { status: 'not_in_force', kind: kind === 'none' || kind === 'in_kind' ? kind : 'simulated', amount }
}

function settledStatus(found: Found, gaps: Gaps): ClauseStatus {
  const { money, evidence } = found
  if (hasAmount(found)) {
    if (gaps.facts.size > 0 && isRange(money.freed)) return 'unknown'
    if (gaps.texts.size > 0 && isRange(spread(money))) return 'manual'
    if (money.isWaiting) return 'pending'
  }
  return evidence.state === 'deferred' ? 'conditional' : 'eligible'
}

function settle(found: Found, gaps: Gaps): Settled {
  const { clause, truth, inForce, window, evidence } = found
  const no = refusal(found)
  if (no !== null) return no
  const byHand = clause.manual === null ? false : clause.manual.judge(found.facts)
  if (byHand === true) return { status: 'manual', kind: 'none', amount: null }
  if (inForce === false) return simulated(found)
  if (inForce === null) return { status: 'unknown', kind: 'none', amount: null }
  if (clause.source.benefit?.terms === 'unknown') return { status: 'unknown', kind: 'none', amount: null }
  if (window.state === 'before' || window.state === 'after') return standing(found, 'out_of_window')
  const isOpen = [truth, byHand].includes(null) || [window.state, evidence.state].includes('unknown')
  const { applies, isUsedUp } = found.money
  const isMoneyOpen = clause.parts.length > 0 && (applies === null || isUsedUp === null)
  if (isOpen || isMoneyOpen) return standing(found, 'unknown')
  const { kind = 'cash' } = clause.source.benefit ?? {}
  const isByHand = kind === 'manual' || (kind === 'investment' && clause.parts.length === 0)
  if (isByHand) return { status: 'manual', kind: 'none', amount: null }
  return standing(found, settledStatus(found, gaps))
}

function collectGaps(found: Found, isInForceAssumed: boolean): Gaps {
  const { clause, facts, inForce, window, evidence } = found
  const gaps = gapsOf(clause, facts)
  if (!isInForceAssumed && inForce === null) {
    const known = gaps.facts.size
    clause.inForce?.gaps(facts, gaps)
    if (gaps.facts.size === known) gaps.texts.add('政策现行效力未核实')
  }
  if (window.state === 'unknown') gaps.facts.add('apply_at')
  for (const name of evidence.needs) gaps.facts.add(name)
  gapsOfMoney(clause, facts, gaps)
  return gaps
}

function find(clause: CompiledClause, facts: Facts, { assumeInForce, calendar }: Circumstances): Found {
  const isAssumed = assumeInForce ?? !testsItsOwnStatus(clause.source)
  return {
    clause,
    facts,
    truth: qualifies(clause, facts),
    money: moneyOf(clause, facts),
    inForce: isAssumed ? true : isInForce(clause.source, clause.inForce, facts),
    window: windowState(clause.source.window, facts),
    evidence: evidenceState(clause.source.evidence ?? [], facts, calendar ?? mondayToFriday),
  }
}

/**
 * The amount of `decide` alone, or its ends, for those who try many answers; null where there is none to tell or the
 * text is not in force.
 */
export function amountOf(clause: CompiledClause, facts: Facts, around: Circumstances = {}): Num | null {
  // What is lacking tells a status, never an amount.
  const { status, amount } = settle(find(clause, facts, around), noGaps())
  return status === 'not_in_force' ? null : amount
}

/**
 * Decides one clause for one company, in the order of the guide for clauses: force and version, region, conditions,
 * exclusions, history, formula, caps, other levels, rounding, window and documents. A false that nothing unknown
 * can rescue comes before everything else; a draft never gives a current amount.
 */
export function decide(clause: CompiledClause, facts: Facts, around: Circumstances = {}): Decision {
  const isAssumed = around.assumeInForce ?? !testsItsOwnStatus(clause.source)
  const found = find(clause, facts, around)
  const gaps = collectGaps(found, isAssumed)
  const settled = settle(found, gaps)
  const isSettled = settled.status !== 'unknown' && (settled.amount === null || !isRange(settled.amount))
  const { money, inForce, window, evidence } = found
  return {
    ...settled,
    money,
    inForce,
    isInForceAssumed: isAssumed,
    window,
    evidence,
    gaps: isSettled ? noGaps() : gaps,
  }
}
