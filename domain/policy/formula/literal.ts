import type { Literal } from '@contract/policy/formula'
import type { Computed } from '../computed'
import { type Exact, parseExact } from '../exact'
import { type Fact, factText } from '../facts'
import { parseMoment } from '../moment'

/** A literal of a clause as a day or a number. */
export function readLiteral(literal: Literal): Fact {
  const moment = typeof literal === 'string' ? parseMoment(literal) : null
  return moment ?? parseExact(literal)
}

/** A literal that has to be a number; the schema has seen to it that it is one or a day. */
export function numberOf(literal: Literal): Exact {
  return parseExact(literal) ?? 0
}

export function literalNode(literal: Literal): Computed {
  const value = numberOf(literal)
  const raw = readLiteral(literal)
  const text = factText(raw)
  return { evaluate: () => value, raw: () => raw, tell: () => text, gaps: () => undefined, asks: [] }
}
