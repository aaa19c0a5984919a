import type { Formula } from '@contract/policy/formula'
import { type Compiler, type Computed, operation, rawOf } from '../computed'
import { type Fact, isMoment, isNumber } from '../facts'
import { daysBetween, daysInYear } from '../moment'
import type { Num } from '../range'

type Labelled = { label?: string | undefined }

const UNKNOWN_DAYS: Num = { low: 0, high: Number.POSITIVE_INFINITY }
const UNKNOWN_YEAR_DAYS: Num = { low: 365, high: 366 }
const UNKNOWN_YEAR: Num = { low: 1, high: 9_999 }

function yearOf(fact: Fact): number | null {
  if (isMoment(fact)) return Number(fact.day.slice(0, 4))
  return isNumber(fact) && typeof fact === 'number' && fact >= 1 && fact <= 9_999 ? fact : null
}

/** Days from one day to another, both counted; none when the second comes first. */
export function daysBetweenNode(
  node: { days_between: { from: Formula; to: Formula } } & Labelled,
  compiler: Compiler,
): Computed {
  const [from, to] = [compiler.formula(node.days_between.from), compiler.formula(node.days_between.to)]
  const dated = operation({
    operands: [from, to],
    label: node.label,
    evaluate: (facts) => {
      const [first, last] = [rawOf(from, facts), rawOf(to, facts)]
      if (!isMoment(first) || !isMoment(last)) return UNKNOWN_DAYS
      return Math.max(daysBetween(first.day, last.day), 0)
    },
    write: ([first = '', last = '']) => `${first}至${last}的天数`,
  })
  return {
    ...dated,
    gaps: (facts, into) => addUndated([from, to], (one) => isMoment(rawOf(one, facts)), into.facts),
  }
}

function addUndated(
  operands: readonly Computed[],
  isDated: (one: Computed) => boolean,
  into: Set<string>,
): void {
  for (const one of operands) {
    if (!isDated(one)) for (const name of one.asks) into.add(name)
  }
}

/** 365 or 366 days of a year. */
export function daysInYearNode(node: { days_in_year: Formula } & Labelled, compiler: Compiler): Computed {
  const operand = compiler.formula(node.days_in_year)
  return operation({
    operands: [operand],
    label: node.label,
    evaluate: (facts) => {
      const year = yearOf(rawOf(operand, facts))
      return year === null ? UNKNOWN_YEAR_DAYS : daysInYear(year)
    },
    write: ([text = '']) => `${text}全年天数`,
  })
}

/** The year of a day. */
export function yearOfNode(node: { year_of: Formula } & Labelled, compiler: Compiler): Computed {
  const operand = compiler.formula(node.year_of)
  const dated = operation({
    operands: [operand],
    label: node.label,
    evaluate: (facts) => yearOf(rawOf(operand, facts)) ?? UNKNOWN_YEAR,
    write: ([text = '']) => `${text}的年份`,
  })
  return {
    ...dated,
    gaps: (facts, into) => addUndated([operand], (one) => yearOf(rawOf(one, facts)) !== null, into.facts),
  }
}
