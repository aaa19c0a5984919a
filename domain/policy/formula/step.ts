import type { Formula, Literal, StepMode, Tier } from '@contract/policy/formula'
import { type Compiler, type Computed, operation } from '../computed'
import {
  add,
  compare,
  divide,
  type Exact,
  exactText,
  floor,
  greatest,
  least,
  multiply,
  subtract,
} from '../exact'
import type { Facts } from '../facts'
import { between, highOf, isRange, lowOf, mapRising, type Num } from '../range'
import { numberOf } from './literal'

interface StepSource {
  of: Formula
  mode: StepMode
  tiers?: Tier[] | undefined
  start?: Literal | undefined
  every?: Literal | undefined
  each?: Literal | undefined
}

/** A tier with its lower end; the upper end is the lower end of the next. */
interface Step {
  start: Exact
  isIncluded: boolean
  rate: Exact
  amount: Exact
  written: string
}

/** Tiers that say where they end (`up_to`) begin above the one before. */
function withStarts(tiers: readonly Tier[]): Step[] {
  const ends = tiers.map(({ up_to }) => (up_to === undefined ? null : numberOf(up_to)))
  const ordered = tiers
    .map((tier, at) => ({ tier, end: ends[at] ?? null }))
    .sort((a, b) =>
      a.end === null || b.end === null
        ? (a.end === null ? 1 : 0) - (b.end === null ? 1 : 0)
        : compare(a.end, b.end),
    )
  const steps = ordered.map(({ tier }, at): Step => {
    const before = ordered[at - 1]?.end ?? null
    const open =
      before === null
        ? { start: Number.NEGATIVE_INFINITY, isIncluded: true }
        : { start: before, isIncluded: false }
    const told = tier.from ?? tier.above
    const start = told === undefined ? open : { start: numberOf(told), isIncluded: tier.from !== undefined }
    const written = tier.rate === undefined ? exactText(numberOf(tier.amount ?? 0)) : String(tier.rate)
    return { ...start, rate: numberOf(tier.rate ?? 0), amount: numberOf(tier.amount ?? 0), written }
  })
  return steps.sort((a, b) => compare(a.start, b.start))
}

function reached(steps: readonly Step[], value: Exact): number {
  let last = -1
  steps.forEach((step, at) => {
    const order = compare(value, step.start)
    if (order > 0 || (order === 0 && step.isIncluded)) last = at
  })
  return last
}

/** An end that is there: not the open one. */
const isEnd = (value: Exact) => typeof value !== 'number' || Number.isFinite(value)

/** What one tier gives at a value: its rate of the whole, or its fixed amount. */
function givenBy(step: Step, value: Exact): Exact {
  if (compare(step.rate, 0) === 0) return step.amount
  return isEnd(value) ? add(multiply(step.rate, value), step.amount) : value
}

function byTier(steps: readonly Step[], value: Exact): Exact {
  const step = steps[reached(steps, value)]
  return step === undefined ? 0 : givenBy(step, value)
}

/** Every tier that a range touches, at both its ends inside the range. */
function byTierRange(steps: readonly Step[], low: Exact, high: Exact): Num {
  const values = [byTier(steps, low), byTier(steps, high)]
  steps.forEach((step, at) => {
    const [start, end] = [
      greatest(step.start, low),
      least(steps[at + 1]?.start ?? Number.POSITIVE_INFINITY, high),
    ]
    if (compare(start, end) > 0) return
    if (isEnd(start)) values.push(givenBy(step, start))
    values.push(givenBy(step, end))
  })
  return between(values.reduce(least), values.reduce(greatest))
}

/** The part of a value inside each tier. */
function parts(steps: readonly Step[], value: Exact): { step: Step; part: Exact }[] {
  return steps.flatMap((step, at) => {
    const start = isEnd(step.start) ? step.start : least(0, value)
    const end = least(value, steps[at + 1]?.start ?? value)
    const part = subtract(end, start)
    return compare(part, 0) > 0 ? [{ step, part }] : []
  })
}

function marginal(steps: readonly Step[], value: Exact): Exact {
  return parts(steps, value)
    .map(({ step, part }) => multiply(step.rate, part))
    .reduce(add, 0)
}

function marginalRange(steps: readonly Step[], low: Exact, high: Exact): Num {
  const inside = steps
    .map(({ start }) => start)
    .filter((start) => compare(start, low) > 0 && compare(start, high) < 0)
  const ends = [low, high, ...inside].filter(isEnd)
  const values = ends.map((end) => marginal(steps, end))
  const last = steps.at(-1)
  if (!isEnd(high) && last !== undefined && compare(last.rate, 0) > 0) values.push(Number.POSITIVE_INFINITY)
  return between(values.reduce(least), values.reduce(greatest))
}

function tiered(source: StepSource, label: string | undefined, compiler: Compiler): Computed {
  const operand = compiler.formula(source.of)
  const steps = withStarts(source.tiers ?? [])
  const isMarginal = source.mode === 'marginal'
  const [at, over] = isMarginal ? [marginal, marginalRange] : [byTier, byTierRange]
  const write = (text: string, facts: Facts) => {
    const value = operand.evaluate(facts)
    if (isRange(value)) return `${text}按档计算`
    if (isMarginal) {
      const written = parts(steps, value).map(({ step, part }) => `${exactText(part)}×${step.written}`)
      return `${text}分段累进：${written.length === 0 ? '0' : written.join('+')}`
    }
    const step = steps[reached(steps, value)]
    if (step === undefined) return `${text}未达最低档`
    return compare(step.rate, 0) === 0 ? `${text}所在档定额` : `${text}全额×所在档比例${step.written}`
  }
  return operation({
    operands: [operand],
    label,
    evaluate: (facts) => {
      const value = operand.evaluate(facts)
      return isRange(value) ? over(steps, lowOf(value), highOf(value)) : at(steps, value)
    },
    write: ([text = ''], facts) => write(text, facts),
  })
}

function counted(source: StepSource, label: string | undefined, compiler: Compiler): Computed {
  const operand = compiler.formula(source.of)
  const [start, every, each] = [source.start ?? 0, source.every ?? 1, source.each ?? 0].map(numberOf) as [
    Exact,
    Exact,
    Exact,
  ]
  const times = (value: Exact) => greatest(floor(divide(subtract(value, start), every)), 0)
  return operation({
    operands: [operand],
    label,
    evaluate: (facts) => mapRising(operand.evaluate(facts), (value) => multiply(times(value), each)),
    write: ([text = '']) => `floor((${text}−${exactText(start)})÷${exactText(every)})×${exactText(each)}`,
  })
}

/** Tiered amounts: 超额累进, 全额按档, 定额按档, 每增加X加Y. */
export function stepNode(
  node: { step: StepSource; label?: string | undefined },
  compiler: Compiler,
): Computed {
  return (node.step.mode === 'count' ? counted : tiered)(node.step, node.label, compiler)
}
