import type { CompanyFact } from '@contract/account/profile'
import { facts as factWords } from '@contract/policy/facts'
import { moneyText } from '../money-text'
import { exactText, multiply, parseExact } from '../policy/exact'
import { factLabel } from '../policy/facts'

/** A number with its unit as people say it: 1,200 万元, 50 人, 12.5%. */
function numberInWords(fact: string, written: string): string {
  const number = parseExact(written)
  if (number === null) return written
  const { unit, most } = factWords[fact] ?? {}
  if (unit === undefined) return most === 1 ? `${exactText(multiply(number, 100))}%` : exactText(number)
  const isMoney = unit === '元' || unit === '美元'
  return isMoney ? moneyText(number, unit) : `${exactText(number)} ${unit}`
}

/** `2019-03-01` as 2019年3月1日. */
function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

function valueInWords(told: CompanyFact): string {
  switch (told.type) {
    case 'number':
      return numberInWords(told.fact, told.value)
    case 'yes_no':
      return told.value ? '是' : '否'
    case 'choice':
      return told.value
    case 'day':
      return dayInWords(told.value)
    case 'choices':
      return told.value.length === 0 ? '无' : told.value.join('、')
  }
}

/** What a fact is called and how its value reads, in Chinese. */
export function factInWords(told: CompanyFact): { label: string; text: string } {
  return { label: factLabel(told.fact), text: valueInWords(told) }
}
