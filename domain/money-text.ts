import { compare, divide, type Exact, exactText, negate, parseExact } from './policy/exact'

const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')

/** `1234567.5` as `1,234,567.5`. */
export function withCommas(plain: string): string {
  const [whole = '', part] = plain.split('.')
  const written = grouped(whole.replace(/^0+(?=\d)/u, ''))
  return part === undefined || part === '' ? written : `${written}.${part}`
}

const WAN = 10_000
const YI = 100_000_000
const MOST_DECIMALS = 4

function unitOf(sum: Exact): [size: number, name: string] {
  if (compare(sum, YI) >= 0) return [YI, '亿']
  return compare(sum, WAN) >= 0 ? [WAN, '万'] : [1, '']
}

/**
 * A sum of 元 (or another currency), or the digits that write it, as people read it and to the last digit: `12000000` is
 * `1,200 万元`, `150000000` is `1.5 亿元`, `100050` is `10.005 万元`. What is no number is told as it stands.
 */
export function moneyText(sum: Exact | string, currency = '元'): string {
  const value = typeof sum === 'object' ? sum : parseExact(sum)
  if (value === null) return `${sum} ${currency}`
  if (compare(value, 0) < 0) return `-${moneyText(negate(value), currency)}`
  const [size, name] = unitOf(value)
  const moved = exactText(divide(value, size))
  const decimals = (moved.split('.')[1] ?? '').length
  // More decimals than one reads: the whole number says it better.
  return decimals > MOST_DECIMALS
    ? `${withCommas(exactText(value))} ${currency}`
    : `${withCommas(moved)} ${name}${currency}`
}
