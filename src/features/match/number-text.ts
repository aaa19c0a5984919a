import type { NumberUnit } from '@contract/content/question'
import { inClauseUnit, plainDigits, shifted } from './answer-value'

const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')

/** `1234567.5` as `1,234,567.5`. */
export function withCommas(plain: string): string {
  const [whole = '', part] = plain.split('.')
  const written = grouped(whole.replace(/^0+(?=\d)/u, ''))
  return part === undefined || part === '' ? written : `${written}.${part}`
}

const WAN = 4
const YI = 8
const MOST_DECIMALS = 4

const wholeDigits = (plain: string) => (plain.split('.')[0] ?? '').replace(/^0+/u, '').length

/** A number of 元 (or another currency) as people read it: `12000000` is `1,200 万元`, `150000000` is `1.5 亿元`. */
export function moneyText(yuan: number | string, currency = '元'): string {
  const plain = String(yuan)
  const sign = plain.startsWith('-') ? '-' : ''
  const digits = plain.replace(/^-/u, '')
  const size = wholeDigits(digits)
  const [places, unit] =
    size > YI ? [YI, `亿${currency}`] : size > WAN ? [WAN, `万${currency}`] : [0, currency]
  const moved = shifted(digits, -places)
  const decimals = (moved.split('.')[1] ?? '').length
  // More decimals than one reads: the whole number says it better.
  return decimals > MOST_DECIMALS
    ? `${sign}${withCommas(digits)} ${currency}`
    : `${sign}${withCommas(moved)} ${unit}`
}

const UNIT_WORDS: Record<NumberUnit, string> = {
  yuan: '元',
  wan_yuan: '万元',
  usd: '美元',
  square_metre: '㎡',
  yuan_per_m2_day: '元/㎡/天',
  person: '人',
  piece: '件',
  company: '家',
  year: '年',
  month: '个月',
  day: '天',
  percent: '%',
}

export const unitWord = (unit: NumberUnit): string => UNIT_WORDS[unit]

/** A typed number as it will be understood, with its unit: `12,000,000` 元 is `1,200 万元`. */
export function readingOf(typed: string, unit: NumberUnit): string {
  if (unit === 'yuan' || unit === 'wan_yuan') return moneyText(inClauseUnit(typed, unit))
  if (unit === 'usd') return moneyText(plainDigits(typed), '美元')
  const plain = withCommas(plainDigits(typed))
  return unit === 'percent' ? `${plain}%` : `${plain} ${UNIT_WORDS[unit]}`
}
