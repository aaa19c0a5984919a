import type { Formula, Literal } from '@contract/policy/formula'
import { type Compiler, type Computed, operation, rawOf } from '../computed'
import { compare, type Exact } from '../exact'
import { type Fact, factText, isMoment, isNumber } from '../facts'
import { compareMoments } from '../moment'
import { hull, type Num } from '../range'
import { numberOf, readLiteral } from './literal'

interface LookupSource {
  of: Formula
  table?: Record<string, Literal> | undefined
  ranges?: { from?: Literal | undefined; to?: Literal | undefined; value: Literal }[] | undefined
  else?: Literal | undefined
}

/** The row of a value, or undefined. */
type Row = (fact: Fact) => Exact | undefined

function byName(table: Record<string, Literal>): Row {
  const rows = new Map(
    Object.entries(table).flatMap(([names, value]) =>
      names.split('|').map((name): [string, Exact] => [name.normalize('NFC').trim(), numberOf(value)]),
    ),
  )
  return (fact) => rows.get(factText(fact))
}

/** Below 0 when the fact comes first; NaN when the two cannot be compared. */
function order(fact: Fact, bound: Fact): number {
  if (isMoment(fact) && isMoment(bound)) return compareMoments(fact, bound)
  return isNumber(fact) && isNumber(bound) ? compare(fact, bound) : Number.NaN
}

function byRange(ranges: NonNullable<LookupSource['ranges']>): Row {
  const rows = ranges.map(({ from, to, value }) => ({
    from: from === undefined ? null : readLiteral(from),
    to: to === undefined ? null : readLiteral(to),
    value: numberOf(value),
  }))
  return (fact) =>
    rows.find(
      ({ from, to }) => (from === null || order(fact, from) >= 0) && (to === null || order(fact, to) <= 0),
    )?.value
}

/** A value by name or by range; of a fact that holds several names the highest counts. */
export function lookupNode(
  node: { lookup: LookupSource; label?: string | undefined },
  compiler: Compiler,
): Computed {
  const { of, table, ranges, else: otherwise = 0 } = node.lookup
  const operand = compiler.formula(of)
  const row = table === undefined ? byRange(ranges ?? []) : byName(table)
  const fallback = numberOf(otherwise)
  const listed = [...Object.values(table ?? {}), ...(ranges ?? []).map(({ value }) => value)].map(numberOf)
  const anyRow = listed.reduce<Num>(hull, fallback)
  const amountOf = (fact: Fact): Num => {
    if (fact === null) return anyRow
    if (!Array.isArray(fact)) return row(fact) ?? fallback
    const found = fact.map(amountOf)
    return found.length === 0
      ? fallback
      : found.reduce((a, b) => (compare(a as Exact, b as Exact) >= 0 ? a : b))
  }
  return operation({
    operands: [operand],
    label: node.label,
    evaluate: (facts) => {
      const fact = rawOf(operand, facts)
      return Array.isArray(fact) && fact.includes(null) ? anyRow : amountOf(fact)
    },
    write: ([text = '']) => `${text}对应`,
  })
}
