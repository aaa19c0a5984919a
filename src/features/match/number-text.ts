import type { NumberUnit } from '@contract/content/question'
import { moneyText, withCommas } from '@domain/money-text'
import { inClauseUnit, plainDigits } from './answer-value'

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
