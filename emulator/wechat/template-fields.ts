const LETTERS_DIGITS_SYMBOLS = /^[\x20-\x7e]+$/
const CLOCK_OR_DAY = '(\\d{4}[年/-]\\d{1,2}[月/-]\\d{1,2}日?)?\\s?(\\d{1,2}:\\d{2}(:\\d{2})?)?'
const MOMENT_OR_SPAN = new RegExp(`^${CLOCK_OR_DAY}(\\s?~\\s?${CLOCK_OR_DAY})?$`)

/** A value's rule by field type, lengths counted in characters. */
const RULES: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20,
  short_thing: (value) => length(value) <= 5,
  number: (value) => length(value) <= 32 && /^[+-]?\d+(\.\d+)?$/.test(value),
  letter: (value) => length(value) <= 32 && /^[A-Za-z]+$/.test(value),
  symbol: (value) => length(value) <= 5,
  character_string: (value) => length(value) <= 32 && LETTERS_DIGITS_SYMBOLS.test(value),
  time: (value) => /\d/.test(value) && MOMENT_OR_SPAN.test(value),
  date: (value) => /\d/.test(value) && MOMENT_OR_SPAN.test(value),
  amount: (value) => /^[^\d\s]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => length(value) <= 17 && /^[\d+()\- ]+$/.test(value),
  car_number: (value) => length(value) <= 8 && /^[\p{Script=Han}A-Za-z0-9]+$/u.test(value),
  name: (value) =>
    /^\p{Script=Han}{1,10}$/u.test(value) || (length(value) <= 20 && /^[^\p{Script=Han}]+$/u.test(value)),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  enum: (value) => length(value) <= 20,
  const: (value) => length(value) <= 20,
}

/**
 * The first field of a subscription message that WeChat would refuse (47003), or `undefined`.
 * A field's type is its name without the number: `thing1` is a `thing`.
 * Limits: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export function findInvalidField(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'data'
  const fields = Object.entries(data)
  if (fields.length === 0) return 'data'
  const invalid = fields.find(([name, field]) => !isValidField(name, field))
  return invalid && `data.${invalid[0]}.value`
}

function isValidField(name: string, field: unknown): boolean {
  const value = (field as { value?: unknown } | null)?.value
  const type = /^([a-z_]+?)_?\d+$/.exec(name)?.[1] ?? ''
  const rule = RULES[type]
  if (!rule || (typeof value !== 'string' && typeof value !== 'number')) return false
  const text = String(value)
  return text !== '' && !text.includes('\n') && rule(text)
}

function length(value: string): number {
  return [...value].length
}
