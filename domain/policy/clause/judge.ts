import type { Formula } from '@contract/policy/formula'
import { type Exact, greatest, least } from '../exact'
import type { Facts } from '../facts'
import { computeQuick, isUnsettled, quickFormula, UNSETTLED } from '../quick/quick-formula'
import { judgeQuick, type QuickTest, quickTest } from '../quick/quick-test'
import { SharedParts, type Slot, type SlotValues, valueAt } from '../quick/shared-parts'
import { isRange, type Num } from '../range'
import type { Test } from '../test'
import type { Truth } from '../truth'
import type { CompiledCap, CompiledClause } from './compile-clause'
import { type Circumstances, decide } from './decide'
import { testsItsOwnStatus } from './in-force'
import { capLeft, rounded } from './money'
import type { AmountKind, ClauseStatus } from './outcome'

/** Status and amount alone, without what a trace needs. */
export interface Judgement {
  status: ClauseStatus
  kind: AmountKind
  amount: Num | null
}

/** Judges one company; made once for a clause and asked for many companies. `values` are its facts, read before. */
export type ClauseJudge = (facts: Facts, values?: SlotValues | null) => Judgement

const REFUSED: Judgement = { status: 'not_eligible', kind: 'fixed', amount: 0 }

/** Clauses that are one sum with conditions and caps: no window, no other levels, nothing left to a person. */
function isPlain({ source, parts, manual, upperPaid, caps }: CompiledClause): boolean {
  const { benefit, stacking, window } = source
  const [part] = parts
  return (
    part !== undefined &&
    parts.length === 1 &&
    part.test === null &&
    part.release === null &&
    part.amount !== null &&
    manual === null &&
    upperPaid === null &&
    !window &&
    !caps.some(({ isLifetime }) => isLifetime) &&
    stacking?.rule !== 'difference_only' &&
    benefit?.terms !== 'unknown' &&
    (benefit?.kind === undefined || benefit.kind === 'cash' || benefit.kind === 'interest_subsidy') &&
    benefit?.in_kind === undefined
  )
}

/** A cap whose amount is a number, where nothing was used of it before; any other cap is asked in full. */
interface QuickCap {
  most: Exact
  usedSlot: Slot | null
  cap: CompiledCap
}

const quickCap = (cap: CompiledCap, shared: SharedParts): QuickCap =>
  shared.once('cap', [cap.source, cap.usedBy], () => makeCap(cap, shared))

function makeCap(cap: CompiledCap, shared: SharedParts): QuickCap {
  const amount = cap.amount.asks.length === 0 && cap.persons === null ? cap.amount.evaluate({}) : UNSETTLED
  const most = isRange(amount) ? UNSETTLED : greatest(amount, 0)
  return { most, usedSlot: cap.usedBy === null ? null : shared.slotOf(cap.usedBy), cap }
}

function leftOf({ most, usedSlot, cap }: QuickCap, values: SlotValues | null, facts: Facts): Exact {
  const isUnused = usedSlot === null || valueAt(usedSlot, values, facts) === undefined
  if (isUnused && !isUnsettled(most)) return most
  const left = capLeft(cap, facts)
  return isRange(left) ? UNSETTLED : left
}

/** What has to be told before a condition on the past counts, and the condition. */
interface QuickPast {
  slots: readonly Slot[]
  test: Test
}

interface QuickConditions {
  tests: readonly QuickTest[]
  past: readonly QuickPast[]
}

function isEachTold(slots: readonly Slot[], values: SlotValues | null, facts: Facts): boolean {
  for (let at = 0; at < slots.length; at += 1) {
    if (valueAt(slots[at] as Slot, values, facts) === undefined) return false
  }
  return true
}

/** Region, conditions, exclusions, history: the same as `qualifies`. */
function qualifiesQuick({ tests, past }: QuickConditions, values: SlotValues | null, facts: Facts): Truth {
  let truth: Truth = true
  for (let at = 0; at < tests.length; at += 1) {
    const one = judgeQuick(tests[at] as QuickTest, values, facts)
    if (one === false) return false
    if (one === null) truth = null
  }
  for (let at = 0; at < past.length; at += 1) {
    const { slots, test } = past[at] as QuickPast
    const one = isEachTold(slots, values, facts) ? test.judge(facts) : true
    if (one === false) return false
    if (one === null) truth = null
  }
  return truth
}

const PAPERS = ['missing', 'missing_evidence', 'evidence_missing']

/** The formula of the only part. */
const sumOf = ({ source: { benefit } }: CompiledClause): Formula | null =>
  benefit?.parts?.[0]?.formula ?? benefit?.formula ?? null

type Assumed = Pick<Circumstances, 'assumeInForce' | 'calendar'>

/**
 * Judges where everything that counts is known and the clause is not more than conditions, one sum and caps, by what
 * equal documents share; asks `inFull` anywhere else.
 */
function judgeOr<Else>(
  clause: CompiledClause,
  around: Assumed,
  shared: SharedParts,
  inFull: (facts: Facts) => Else,
): (facts: Facts, values?: SlotValues | null) => Judgement | Else {
  const isAssumed = around.assumeInForce ?? !testsItsOwnStatus(clause.source)
  const [part] = clause.parts
  const sum = sumOf(clause)
  if (!isAssumed || !isPlain(clause) || sum === null) return inFull
  const kind = part?.isUpTo === true ? 'up_to' : 'fixed'
  const amountOf = quickFormula(sum, shared)
  const caps = clause.caps.map((cap) => quickCap(cap, shared))
  const papers = shared.once('papers', '', () => PAPERS.map((name) => [shared.slotOf(name)]))
  const conditions: QuickConditions = {
    tests: clause.tests.map(({ source }) => quickTest(source, shared)),
    past: clause.history.map(({ names, test }) => ({
      slots: names.map((name) => shared.slotOf(name)),
      test,
    })),
  }
  const isWhole = clause.unit === 1
  return (facts, values = null) => {
    const truth = qualifiesQuick(conditions, values, facts)
    if (truth === false) return REFUSED
    if (truth === null || papers.some((one) => isEachTold(one, values, facts))) return inFull(facts)
    let amount = computeQuick(amountOf, values, facts)
    if (isUnsettled(amount)) return inFull(facts)
    amount = greatest(amount, 0)
    for (let at = 0; at < caps.length; at += 1) {
      const left = leftOf(caps[at] as QuickCap, values, facts)
      if (isUnsettled(left)) return inFull(facts)
      amount = least(amount, left)
    }
    const whole = isWhole && typeof amount === 'number' ? amount : rounded(clause, amount)
    return isRange(whole) ? inFull(facts) : { status: 'eligible', kind, amount: whole }
  }
}

/**
 * A judge for many companies: the same status and amount as `decide`, which it asks where there is no quick way. For
 * many clauses and one company, make all judges with the same `shared`, read the company once and hand each judge what
 * was read.
 */
export const clauseJudge = (
  clause: CompiledClause,
  around: Assumed = {},
  shared = new SharedParts(false),
): ClauseJudge => judgeOr(clause, around, shared, (facts) => decide(clause, facts, around))

/** The judgement where there is a quick way, else null. */
export type QuickJudge = (facts: Facts) => Judgement | null

export const quickJudge = (clause: CompiledClause): QuickJudge =>
  judgeOr(clause, {}, new SharedParts(false), () => null)
