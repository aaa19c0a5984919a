import type { CompanyFact } from '@contract/account/profile'
import type { FieldProblemKey } from '@contract/fields'
import { hasOwn } from '@contract/own-key'
import { type FactWords, facts as factWords, filledFacts } from '@contract/policy/facts'
import { compare, parseExact } from '../policy/exact'

const isNumeric = ({ unit, least, isWhole }: FactWords) =>
  unit !== undefined || least !== undefined || isWhole === true

function problemOfNumber(
  value: string,
  { least = 0, most, isWhole }: FactWords,
): FieldProblemKey | undefined {
  const number = parseExact(value)
  if (number === null) return 'NUMBER'
  if (isWhole === true && typeof number !== 'number') return 'FORMAT'
  const isOutside = compare(number, least) < 0 || (most !== undefined && compare(number, most) > 0)
  return isOutside ? 'RANGE' : undefined
}

/**
 * Why a fact cannot be kept of a company: no clause knows it, the app tells it by itself, or the value is none that it
 * can have. Undefined where it can.
 */
export function factProblem(told: CompanyFact): FieldProblemKey | undefined {
  const words = hasOwn(factWords, told.fact) ? factWords[told.fact] : undefined
  if (words === undefined || filledFacts.includes(told.fact)) return 'NOT_OFFERED'
  if (isNumeric(words) !== (told.type === 'number')) return 'FORMAT'
  return told.type === 'number' ? problemOfNumber(told.value, words) : undefined
}
