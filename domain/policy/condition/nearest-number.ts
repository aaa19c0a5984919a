import { facts as factWords } from '@contract/policy/facts'
import { add, compare, divide, type Exact, multiply, subtract } from '../exact'
import type { Facts } from '../facts'
import type { Truth } from '../truth'

const FURTHEST = 60

/** The step by which a number is changed: whole ones for people, pieces and money, thousandths for shares. */
function stepOf(name: string, value: Exact): Exact {
  const isLarge = compare(value, 100) >= 0 || factWords[name]?.isWhole === true
  return isLarge || /_(?:yuan|usd|m2)$/u.test(name) ? 1 : { n: 1, d: 1_000 }
}

interface Search {
  name: string
  from: Exact
  facts: Facts
  judge(facts: Facts): Truth
  wanted: boolean
}

/**
 * The number nearest to the present one at which a question comes out as wanted, upwards or downwards: doubling
 * until it does, then halving down to the step. Null when it never does within reach.
 */
export function nearestNumber(search: Search, direction: 1 | -1): Exact | null {
  const { name, from, facts, judge, wanted } = search
  const step = multiply(stepOf(name, from), direction)
  const at = (steps: number): Exact => add(from, multiply(step, steps))
  const isWanted = (steps: number) => {
    const value = at(steps)
    return compare(value, factWords[name]?.least ?? 0) >= 0 && judge({ ...facts, [name]: value }) === wanted
  }
  let far = 1
  for (let tries = 0; tries < FURTHEST && far < Number.MAX_SAFE_INTEGER / 4 && !isWanted(far); tries += 1)
    far *= 2
  if (!isWanted(far)) return null
  let near = far === 1 ? 0 : far / 2
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2)
    if (isWanted(middle)) far = middle
    else near = middle
  }
  return at(far)
}

/** How far a number is to be moved, measured by where it goes. */
export function distance(from: Exact, to: Exact): number {
  const gap = subtract(to, from)
  const size = compare(to, 0) === 0 ? from : to
  if (compare(size, 0) === 0) return 0
  const share = divide(gap, size)
  return Math.abs(typeof share === 'number' ? share : Number(share.n) / Number(share.d))
}
