import { moneyText } from '@domain/money-text'
import { compare, type Exact, exactText } from '@domain/policy/exact'
import { highOf, isRange, lowOf } from '@domain/policy/range'
import type { MatchWords } from './copy'
import type { ResultItem } from './result-of'

type AmountWords = MatchWords['amounts']

const money = (value: Exact) => moneyText(exactText(value))

/** The amount of a clause in words: what kind of number it is comes first, and no number where there is none to tell. */
export function amountText({ book, decision, group }: ResultItem, words: AmountWords): string {
  const { kind, amount, status } = decision
  if (book.published.withheld === true) return words.withheld
  if (group === 'unverified') return words.unverified
  if (kind === 'in_kind' || book.compiled.source.benefit?.kind === 'in_kind') return words.inKind
  if (status === 'manual') return words.manual
  if (amount === null) return words.none
  const [low, high] = [lowOf(amount), highOf(amount)]
  if (compare(high, 0) === 0) return words.nothing
  if (high === Number.POSITIVE_INFINITY) return words.unlimited
  if (kind === 'simulated') return words.simulated(money(high))
  if (!isRange(amount)) return kind === 'up_to' ? words.upTo(money(amount)) : words.fixed(money(amount))
  return compare(low, 0) === 0 ? words.between(money(high)) : words.range(money(low), money(high))
}
