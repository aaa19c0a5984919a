import type { Formula, Literal } from '@contract/policy/formula'
import { type Compiler, type Computed, numText, operation } from '../computed'
import { compare, divide, type Exact, exactText, floor, multiply } from '../exact'
import { type Facts, isNumber } from '../facts'
import {
  addRanges,
  greatestOf,
  isRange,
  leastOf,
  mapRising,
  multiplyRanges,
  type Num,
  subtractRanges,
} from '../range'
import { divideRanges } from '../range-division'
import { numberOf } from './literal'

type Labelled = { label?: string | undefined }

/** So much for each unit: 每人2万元, 最多50人; with `each` only whole groups count. */
export function perUnitNode(
  node: {
    per_unit: { amount: Formula; of: Formula; each?: Literal | undefined; most?: Formula | undefined }
  } & Labelled,
  compiler: Compiler,
): Computed {
  const { amount, of, each, most } = node.per_unit
  const size = each === undefined ? null : numberOf(each)
  const [price, units] = [compiler.formula(amount), compiler.formula(of)]
  const limit = most === undefined ? null : compiler.formula(most)
  const unitsOf = (facts: Facts): Num => {
    const told = greatestOf(units.evaluate(facts), 0)
    const groups = size === null ? told : mapRising(told, (value: Exact) => floor(divide(value, size)))
    return limit === null ? groups : leastOf(groups, limit.evaluate(facts))
  }
  const write = ([first = '', second = '', third]: readonly string[]) => {
    const groups = size === null ? second : `floor(${second}÷${exactText(size)})`
    return `${first}×${third === undefined ? groups : `min(${groups},${third})`}`
  }
  return operation({
    operands: limit === null ? [price, units] : [price, units, limit],
    label: node.label,
    evaluate: (facts) => multiplyRanges(price.evaluate(facts), unitsOf(facts)),
    write,
  })
}

/** The part of an amount that a part of the whole earns; never more than the amount. */
export function prorateNode(
  node: { prorate: { amount: Formula; part: Formula; whole: Formula } } & Labelled,
  compiler: Compiler,
): Computed {
  const [amount, part, whole] = [node.prorate.amount, node.prorate.part, node.prorate.whole].map((one) =>
    compiler.formula(one),
  ) as [Computed, Computed, Computed]
  return operation({
    operands: [amount, part, whole],
    label: node.label,
    evaluate: (facts) => {
      const share = divideRanges(part.evaluate(facts), whole.evaluate(facts))
      return multiplyRanges(amount.evaluate(facts), leastOf(greatestOf(share, 0), 1))
    },
    write: ([first = '', second = '', third = '']) => `${first}×min(${second}÷${third},1)`,
  })
}

/** 晋级补差: what the new level gives beyond what was paid already. */
export function diffFromPriorNode(
  node: { diff_from_prior: { amount: Formula; prior: Formula } } & Labelled,
  compiler: Compiler,
): Computed {
  const [amount, prior] = [
    compiler.formula(node.diff_from_prior.amount),
    compiler.formula(node.diff_from_prior.prior),
  ]
  return operation({
    operands: [amount, prior],
    label: node.label,
    evaluate: (facts) => greatestOf(subtractRanges(amount.evaluate(facts), prior.evaluate(facts)), 0),
    write: ([first = '', second = '']) => `max(${first}−${second},0)`,
  })
}

/** Claims by name (`claims_yuan.A`), as far as they are known. */
function namedClaims(name: string, facts: Facts): [string, Exact][] {
  return Object.keys(facts).flatMap((key): [string, Exact][] => {
    const claim = facts[key]
    return key.startsWith(`${name}.`) && isNumber(claim) ? [[key.slice(name.length + 1), claim]] : []
  })
}

/** What a pool pays on all claims together. The trace names the factor and each claimant's share. */
export function poolShareNode(
  node: { pool_share: { pool: Formula; claims: Formula } } & Labelled,
  compiler: Compiler,
): Computed {
  const [pool, claims] = [compiler.formula(node.pool_share.pool), compiler.formula(node.pool_share.claims)]
  const sumOf = (facts: Facts) => (claims.members?.(facts) ?? [claims.evaluate(facts)]).reduce(addRanges, 0)
  const shares = (facts: Facts): string => {
    const [limit, sum] = [pool.evaluate(facts), sumOf(facts)]
    if (isRange(limit) || isRange(sum) || compare(sum, 0) <= 0) return ''
    const factor = compare(limit, sum) < 0 ? divide(limit, sum) : 1
    const each = namedClaims(claims.asks[0] ?? '', facts).map(
      ([name, claim]) =>
        `${name} ${exactText(claim)}×${exactText(factor)}=${exactText(floor(multiply(claim, factor)))}`,
    )
    return `系数 min(1,${exactText(limit)}÷${exactText(sum)})=${exactText(factor)}${each.map((one) => `；${one}`).join('')}；合计`
  }
  return operation({
    operands: [pool, claims],
    label: node.label,
    evaluate: (facts) => leastOf(pool.evaluate(facts), sumOf(facts)),
    write: (_texts, facts) =>
      `${shares(facts)} min(${numText(pool.evaluate(facts))},${numText(sumOf(facts))})`,
  })
}
