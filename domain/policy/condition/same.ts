import { compare } from '../exact'
import { type Fact, isMoment, isNumber } from '../facts'
import { compareMoments } from '../moment'
import { any, type Truth } from '../truth'

const YES = new Set(['是', '有', 'true', 'yes'])
const NO = new Set(['否', '无', 'false', 'no', ''])

function asBoolean(fact: Fact): Fact {
  if (typeof fact !== 'string') return fact
  if (YES.has(fact.toLowerCase())) return true
  return NO.has(fact.toLowerCase()) ? false : fact
}

/** Whether a fact is the value of a clause; of a list, whether one of it is. */
export function isSame(fact: Fact, value: Fact): Truth {
  if (fact === null) return null
  if (Array.isArray(fact)) return any(fact.map((one) => isSame(one, value)))
  if (typeof value === 'boolean') return asBoolean(fact) === value
  if (typeof fact === 'boolean') return asBoolean(value) === fact
  if (isMoment(fact) && isMoment(value)) return compareMoments(fact, value) === 0
  if (isNumber(fact) && isNumber(value)) return compare(fact, value) === 0
  return fact === value
}
