import type { PolicyQuestion } from '@contract/content/question'
import type { AnswerValue } from './answer-value'
import type { MatchWords } from './copy'
import { readingOf } from './number-text'

/** `20190301` as a day; undefined where there is no such day. */
export function dayOfDigits(digits: string): string | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})$/u.exec(digits.normalize('NFKC').replace(/[-/.\s]/gu, ''))
  if (found === null) return undefined
  const day = `${found[1]}-${found[2]}-${found[3]}`
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined
}

type AnswerWords = Pick<MatchWords, 'unsure' | 'yes' | 'no' | 'dayReading'>

/** An answer in words. */
export function answerText({ answer }: PolicyQuestion, value: AnswerValue, words: AnswerWords): string {
  if (value === null) return words.unsure
  if (typeof value === 'boolean') return value ? words.yes : words.no
  switch (answer.type) {
    case 'number':
      return readingOf(value, answer.unit)
    case 'choice':
      return answer.options.find((option) => option.value === value)?.label ?? value
    case 'day': {
      const [year = '', month = '', day = ''] = value.split('-')
      return words.dayReading(year, String(Number(month)), String(Number(day)))
    }
    case 'yes_no':
      return value
  }
}
