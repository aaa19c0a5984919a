import { hasOwn } from '@contract/own-key'
import { type FactWords, facts as factWords } from '@contract/policy/facts'
import { compare } from './exact'
import { type Company, type Fact, type Facts, isNumber } from './facts'

const isNumeric = ({ unit, least, isWhole }: FactWords) =>
  unit !== undefined || least !== undefined || isWhole === true

/** What a number cannot be told as: yes or no, or a list where the fact is no list. Other texts are unknown. */
const isWrongKind = (fact: Fact, words: FactWords) =>
  isNumeric(words) && (typeof fact === 'boolean' || (Array.isArray(fact) && words.isList !== true))

/** Facts that cannot be: numbers below the least that there is, and what is no number. One sentence each. */
export function factProblems(facts: Facts): string[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const words = hasOwn(factWords, name) ? factWords[name] : undefined
    if (words === undefined) return []
    if (isWrongKind(fact, words)) return [`${name} is not a number`]
    if (!isNumber(fact) || compare(fact, words.least ?? 0) >= 0) return []
    return [`${name} is less than ${words.least ?? 0}`]
  })
}

const isInexact = (value: unknown) =>
  typeof value === 'number' &&
  (Number.isInteger(value) ? !Number.isSafeInteger(value) : !Number.isFinite(value))

/** Numbers that JSON could not carry to us as they were written: too large, they have to be told as text. */
export function inexactNumbers(company: Company, prefix = ''): string[] {
  return Object.entries(company).flatMap(([key, value]) => {
    const name = `${prefix}${key}`
    if (typeof value === 'object' && value !== null) return inexactNumbers(value as Company, `${name}.`)
    return isInexact(value) ? [`${name} is too large to be exact as a number; write it as text`] : []
  })
}
