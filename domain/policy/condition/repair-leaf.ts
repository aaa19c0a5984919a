import { facts as factWords } from '@contract/policy/facts'
import type { Leaf } from '@contract/policy/formula'
import { compare, type Exact, exactText, subtract } from '../exact'
import { type Facts, factLabel, factOf, factText, isNumber } from '../facts'
import type { Change } from '../test'
import { distance, nearestNumber } from './nearest-number'
import type { Judge } from './operators'

/** An answer that is only missing costs less than one that has to become another; nobody shrinks gladly. */
const COST = { tell: 1, turn: 2, move: 2, shrink: 3 }

function moved(name: string, from: Exact, to: Exact): Change {
  const words = factWords[name]
  const gap = subtract(to, from)
  const isMore = compare(gap, 0) > 0
  const size = exactText(isMore ? gap : subtract(from, to))
  const unit = words?.unit ?? ''
  const text =
    isMore && words?.more !== undefined
      ? `再增加 ${size} ${words.more}`
      : `${factLabel(name)}${isMore ? '再增加' : '减少'} ${size} ${unit}`.trim()
  return {
    fact: name,
    value: to,
    from: exactText(from),
    to: exactText(to),
    text,
    cost: (isMore ? COST.move : COST.shrink) + distance(from, to),
  }
}

function changesOfNumbers(judge: Judge, asks: readonly string[], facts: Facts, wanted: boolean): Change[] {
  return asks.flatMap((name) => {
    const from = factOf(facts, name)
    if (!isNumber(from) || factWords[name]?.isGiven === true) return []
    return ([1, -1] as const).flatMap((direction) => {
      const to = nearestNumber({ name, from, facts, judge, wanted }, direction)
      return to === null ? [] : [moved(name, from, to)]
    })
  })
}

/** Questions whose answer is a name or yes and no, not a number or a day. */
const TURNED = ['eq', 'ne', 'in', 'not_in', 'exists', 'first_time', 'within_area']
/** Of these only yes and no are asked for. */
const YES_OR_NO = ['exists', 'first_time', 'within_area']

/** What an answer would have to become: the value asked for, or the other of yes and no. */
function turned(leaf: Leaf, name: string, facts: Facts, wanted: boolean): Change[] {
  if (factWords[name]?.isGiven === true || !TURNED.includes(leaf.op)) return []
  const isPositive = leaf.op !== 'ne' && leaf.op !== 'not_in'
  const first = Array.isArray(leaf.value) ? leaf.value[0] : leaf.value
  const asked = YES_OR_NO.includes(leaf.op) ? leaf.value !== false : first
  const value = wanted === isPositive ? asked : typeof asked === 'boolean' ? !asked : undefined
  if (typeof value !== 'boolean' && typeof value !== 'string') return []
  const to = factText(value)
  const text = `${factLabel(name)}改为${to}`
  return [{ fact: name, value, from: factText(factOf(facts, name)), to, text, cost: COST.turn }]
}

/** The cheapest single change that makes one question come out as wanted; null when there is none. */
export function repairLeaf(
  leaf: Leaf,
  { judge, asks }: { judge: Judge; asks: readonly string[] },
  facts: Facts,
  wanted: boolean,
): Change[] | null {
  if (judge(facts) === wanted) return []
  const unknown = asks.filter((name) => factOf(facts, name) === null)
  if (judge(facts) === null && unknown.length > 0) {
    return unknown.map((name) => ({
      fact: name,
      value: undefined,
      from: factText(null),
      to: '',
      text: `补充：${factLabel(name)}`,
      cost: COST.tell,
    }))
  }
  const [only] = asks
  const candidates = [
    ...changesOfNumbers(judge, asks, facts, wanted),
    ...((leaf.fact === undefined && leaf.op !== 'within_area') ||
    only === undefined ||
    isNumber(factOf(facts, only))
      ? []
      : turned(leaf, only, facts, wanted)),
  ]
  const cheapest = candidates.sort((a, b) => a.cost - b.cost)[0]
  return cheapest === undefined ? null : [cheapest]
}
