import type { NumberUnit, PolicyQuestion } from '@contract/content/question'
import type { Company } from '@domain/policy/facts'

/** What was typed or chosen, in the question's own unit; `null` is 不清楚. */
export type AnswerValue = string | boolean | null

/** Places by which the point moves from the unit that is typed to the one clauses compute with. */
const SHIFT: Partial<Record<NumberUnit, number>> = { wan_yuan: 4, percent: -2 }
const MOST_WHOLE_DIGITS = 12

export interface NumberRules {
  /** How many decimals the unit has. */
  decimals: number
  most?: number | undefined
}

export type NumberProblem = 'empty' | 'format' | 'decimals' | 'most'

/** The digits as they are computed with: full width and thousands commas are read as plain ones. */
export function plainDigits(typed: string): string {
  return typed.normalize('NFKC').replace(/[,\s]/gu, '')
}

/** Why a typed number cannot be taken; undefined where it can. */
export function numberProblem(typed: string, { decimals, most }: NumberRules): NumberProblem | undefined {
  const plain = plainDigits(typed)
  if (plain === '') return 'empty'
  const found = /^(?<whole>\d+)(?:\.(?<part>\d+))?$/u.exec(plain)
  const { whole = '', part = '' } = found?.groups ?? {}
  if (found === null || whole.replace(/^0+/u, '').length > MOST_WHOLE_DIGITS) return 'format'
  if (part.length > decimals) return 'decimals'
  return most !== undefined && Number(plain) > most ? 'most' : undefined
}

/** `1200.5` moved by four places is `12005000`, `12.5` by minus two `0.125`: on the digits, without rounding. */
export function shifted(plain: string, places: number): string {
  const [whole = '', part = ''] = plain.split('.')
  const digits = `${whole}${part}`
  const point = whole.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const left = padded.slice(0, at).replace(/^0+(?=\d)/u, '')
  const right = padded.slice(at).replace(/0+$/u, '')
  return right === '' ? left : `${left}.${right}`
}

/** A typed number in the unit that clauses compute with: 元, ㎡, persons, a share of 1. */
export function inClauseUnit(typed: string, unit: NumberUnit): string {
  return shifted(plainDigits(typed), SHIFT[unit] ?? 0)
}

/** A number that clauses compute with in the unit that it is typed in. */
export function inTypedUnit(plain: string, unit: NumberUnit): string {
  return shifted(plain, -(SHIFT[unit] ?? 0))
}

/** How many decimals may be typed. */
export const decimalsOf = (answer: Extract<PolicyQuestion['answer'], { type: 'number' }>): number =>
  answer.decimals ?? 0

/** Whether an answer fits the question as it is asked today; questions are content and may have changed. */
export function fits({ answer }: PolicyQuestion, value: AnswerValue): boolean {
  if (value === null) return true
  switch (answer.type) {
    case 'yes_no':
      return typeof value === 'boolean'
    case 'choice':
      return answer.options.some((option) => option.value === value)
    case 'day':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
    case 'number':
      return (
        typeof value === 'string' &&
        numberProblem(value, { decimals: decimalsOf(answer), most: answer.most }) === undefined
      )
  }
}

/** The fact that an answer tells; `null` is unknown. */
export function factOfAnswer({ fact, answer }: PolicyQuestion, value: AnswerValue): Company {
  const isNumber = answer.type === 'number' && typeof value === 'string'
  return { [fact]: isNumber ? inClauseUnit(value, answer.unit) : value }
}

/** What a question is answered with where its statement does not apply; undefined where it is only asked by itself. */
export function negativeOf({ answer, applies }: PolicyQuestion): AnswerValue | undefined {
  if (applies === undefined) return undefined
  if (answer.type === 'yes_no') return false
  return answer.type === 'number' ? '0' : applies.otherwise
}
