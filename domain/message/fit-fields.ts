import { messageTemplates, type TemplateKey } from '@contract/message/templates'
import { dayOf, timeOf } from '../time/shanghai'
import { fieldType, mostCharacters } from './field-problem'

/** A text, or an instant (epoch ms) to be written as a date. */
export type FieldValue = string | number | undefined

/** Stands where there is nothing to say: WeChat refuses a message with an empty field, and each type takes its own letters. */
const EMPTY: Readonly<Record<string, string>> = { phrase: '无', character_string: '-' }
const EMPTY_ELSE = '—'

/** An instant as WeChat's `time` fields take it: `2026年11月26日 14:00`. */
export function timeField(at: number): string {
  const [year, month, day] = dayOf(at).split('-')
  return `${year}年${month}月${day}日 ${timeOf(at)}`
}

/** Where nothing but letters of one kind is taken, dots would be refused with the whole message. */
const CUT_SHORT: readonly string[] = ['phrase', 'character_string']

function cut(text: string, limit: number, type: string): string {
  const letters = [...text]
  if (letters.length <= limit) return text
  return CUT_SHORT.includes(type)
    ? letters.slice(0, limit).join('')
    : `${letters.slice(0, limit - 1).join('')}…`
}

function fitted(field: string, value: FieldValue): string {
  const type = fieldType(field)
  const limit = mostCharacters(type)
  if (limit === undefined) throw new Error(`template field ${field} has no known limit`)
  const text = typeof value === 'number' ? timeField(value) : (value ?? '').replace(/\s+/gu, ' ').trim()
  return cut(text === '' ? (EMPTY[type] ?? EMPTY_ELSE) : text, limit, type)
}

/**
 * The data of a subscription message: exactly the template's fields, each on one line and cut to WeChat's
 * limit with an ellipsis.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export function fitFields(
  template: TemplateKey,
  values: Readonly<Record<string, FieldValue>>,
): Record<string, string> {
  return Object.fromEntries(
    messageTemplates[template].fields.map((field) => [field, fitted(field, values[field])]),
  )
}
