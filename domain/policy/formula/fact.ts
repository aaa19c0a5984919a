import { facts as factWords } from '@contract/policy/facts'
import type { Computed } from '../computed'
import { type Fact, type Facts, factLabel, factOf, factText, isNumber } from '../facts'
import { addRanges, type Num } from '../range'

/** What an unknown number can be: by its words, else anything from 0 on. */
function unknownNumber(name: string): Num {
  const words = factWords[name]
  return { low: words?.least ?? 0, high: words?.most ?? Number.POSITIVE_INFINITY }
}

/** A fact as an operand. What is told to be absent counts 0; what is no number is as good as unknown. */
export function factNode(name: string): Computed {
  const unknown = unknownNumber(name)
  const label = factLabel(name)
  const numberOf = (fact: Fact): Num => {
    if (isNumber(fact)) return fact
    if (typeof fact === 'boolean') return fact ? 1 : 0
    if (Array.isArray(fact)) return fact.map(numberOf).reduce(addRanges, 0)
    return fact === '' ? 0 : unknown
  }
  const isUnsettled = (fact: Fact): boolean =>
    Array.isArray(fact) ? fact.some(isUnsettled) : typeof numberOf(fact) === 'object' && !isNumber(fact)
  return {
    evaluate: (facts: Facts) => {
      const fact = facts[name] ?? null
      return typeof fact === 'number' ? fact : numberOf(fact)
    },
    raw: (facts) => factOf(facts, name),
    members: (facts) => {
      const fact = facts[name]
      return Array.isArray(fact) ? fact.map(numberOf) : null
    },
    tell: (facts) => `${label} ${factText(factOf(facts, name))}`,
    gaps: (facts, into) => {
      if (isUnsettled(factOf(facts, name))) into.facts.add(name)
    },
    asks: [name],
  }
}
