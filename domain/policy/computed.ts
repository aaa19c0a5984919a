import type { Condition, Formula } from '@contract/policy/formula'
import { exactText } from './exact'
import type { Fact, Facts } from './facts'
import { isRange, type Num } from './range'
import type { Test } from './test'

/** What keeps a number or an answer from being settled: facts not known, and what the text leaves open. */
export interface Gaps {
  facts: Set<string>
  texts: Set<string>
}

export const noGaps = (): Gaps => ({ facts: new Set(), texts: new Set() })

/** A formula, compiled once: `evaluate` is the quick way, `tell` says the same again for a clerk. */
export interface Computed {
  evaluate(facts: Facts): Num
  /** Adds the lines of what is inside and returns how the value reads as an operand. */
  tell(facts: Facts, lines: string[]): string
  /** Adds what keeps the value from being one number. */
  gaps(facts: Facts, into: Gaps): void
  /** Names of all facts it may ask for. */
  asks: readonly string[]
  /** The fact itself, where a day, a name or a list is meant. */
  raw?(facts: Facts): Fact
  /** The members of a fact that holds a list; null for a single one. */
  members?(facts: Facts): Num[] | null
}

/** Compiles what stands inside a node. Handed down, so that formulas and conditions need not know each other. */
export interface Compiler {
  formula(source: Formula): Computed
  condition(source: Condition): Test
}

export function numText(value: Num): string {
  return isRange(value) ? `[${exactText(value.low)}～${exactText(value.high)}]` : exactText(value)
}

/** The fact behind a formula, or its number; null when neither is known. */
export function rawOf(computed: Computed, facts: Facts): Fact {
  if (computed.raw !== undefined) return computed.raw(facts)
  const value = computed.evaluate(facts)
  return isRange(value) ? null : value
}

/** Members of all operands, lists spread out. */
export function membersOf(operands: readonly Computed[], facts: Facts): Num[] {
  return operands.flatMap((one) => one.members?.(facts) ?? [one.evaluate(facts)])
}

interface Operation {
  operands: readonly Computed[]
  label: string | undefined
  evaluate(facts: Facts): Num
  /** Puts the texts of the operands together: `600×2.1×365`. */
  write(texts: readonly string[], facts: Facts): string
}

/** A node that computes one number from others: its trace is one line, its gaps are theirs. */
export function operation({ operands, label, evaluate, write }: Operation): Computed {
  return {
    evaluate,
    asks: operands.flatMap(({ asks }) => asks),
    tell: (facts, lines) => {
      const texts = operands.map((one) => one.tell(facts, lines))
      const value = numText(evaluate(facts))
      lines.push(`${label === undefined ? '' : `${label}：`}${write(texts, facts)}=${value}`)
      return value
    },
    gaps: (facts, into) => {
      if (!isRange(evaluate(facts))) return
      for (const one of operands) one.gaps(facts, into)
    },
  }
}
