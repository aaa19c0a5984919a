import { hasOwn } from '@contract/own-key'

/** Why WeChat would refuse a field of a subscription message with 47003. */
export type TemplateFieldProblem = 'unknown_type' | 'empty' | 'line_break' | 'too_long' | 'wrong_form'

interface Rule {
  /** Most characters. */
  most: number
  form: RegExp
}

const ANY = /^/u
const DAY = String.raw`(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2})`
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`
/** A time has a clock and perhaps a day, a date has a day and perhaps a clock; both may be a span. */
const TIME = String.raw`(?:${DAY}\s?)?${CLOCK}`
const DATE = String.raw`${DAY}(?:\s?${CLOCK})?`
const spanOf = (one: string) => new RegExp(String.raw`^${one}(?:\s?~\s?(?:${TIME}|${DATE}))?$`, 'u')
const SYMBOLS = String.raw`[^\p{L}\p{N}\p{C}]`

/**
 * WeChat's table of field types, which a field is named after: `thing1` is a `thing`.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
const rules: Record<string, Rule> = {
  thing: { most: 20, form: ANY },
  number: { most: 32, form: /^[+-]?\d+(?:\.\d+)?$/u },
  letter: { most: 32, form: /^[A-Za-z]+$/u },
  symbol: { most: 5, form: new RegExp(`^${SYMBOLS}+$`, 'u') },
  character_string: { most: 32, form: /^[\x20-\x7e]+$/u },
  time: { most: 64, form: spanOf(TIME) },
  date: { most: 64, form: spanOf(DATE) },
  amount: { most: 32, form: /^[^\p{L}\p{N}\s]?\d{1,10}(?:\.\d+)?元?$/u },
  phone_number: { most: 17, form: /^[\d+()\- ]+$/u },
  car_number: { most: 8, form: /^[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]?$/u },
  // A name with Chinese in it counts as a Chinese one.
  name: {
    most: 20,
    form: new RegExp(
      String.raw`^(?:(?:\p{L}|${SYMBOLS}){1,10}|(?!.*\p{Script=Han})(?:\p{L}|${SYMBOLS})+)$`,
      'u',
    ),
  },
  phrase: { most: 5, form: /^\p{Script=Han}+$/u },
}

/** WeChat's type of a field, which it is named after: `thing` of `thing1`; empty where the name is none. */
export const fieldType = (field: string): string => /^([a-z_]+?)_?\d+$/u.exec(field)?.[1] ?? ''

/** Most characters of a field of this type; undefined for a type that WeChat does not know. */
export const mostCharacters = (type: string): number | undefined => ruleOf(type)?.most

const ruleOf = (type: string) => (hasOwn(rules, type) ? rules[type] : undefined)

/** Why WeChat would refuse this value of a field; undefined where it takes it. Lengths are counted in characters. */
export function templateFieldProblem(field: string, value: string): TemplateFieldProblem | undefined {
  const rule = ruleOf(fieldType(field))
  if (rule === undefined) return 'unknown_type'
  if (value.trim() === '') return 'empty'
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) return 'line_break'
  if ([...value].length > rule.most) return 'too_long'
  return rule.form.test(value) ? undefined : 'wrong_form'
}
