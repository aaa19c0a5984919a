const LETTERS_DIGITS_SYMBOLS = /^[\x20-\x7e]+$/
const CLOCK = /^\d{1,2}:\d{2}(:\d{2})?$/
/** `2026年11月24日`, `2026年11月`, `11月24日`, and the same joined by `-`, `/` or `.`. */
const DAYS = [
  /^\d{4}年\d{1,2}月(\d{1,2}日)?$/,
  /^\d{1,2}月\d{1,2}日$/,
  /^(\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}$/,
  /^\d{4}[-/.]\d{1,2}$/,
]
const HAN = /\p{Script=Han}/u
const SYMBOL = /^[^\p{L}\p{N}\p{C}]$/u
const isDay = (text: string) => DAYS.some((form) => form.test(text))

/** Whether a text is a day, a clock, or a day and a clock, joined to an end by `~` where it is a span. */
function isMoment(value: string, needs: 'clock' | 'day'): boolean {
  const ends = value.split('~').map((end) => splitMoment(end.trim()))
  const [start] = ends
  return ends.length <= 2 && !ends.includes(undefined) && start?.[needs] === true
}

/** What of day and clock a text has; `undefined` where it has something else. */
function splitMoment(text: string): { day: boolean; clock: boolean } | undefined {
  const at = text.search(/\d{1,2}:/)
  const [day, clock] = at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at)]
  const isEach = (day === '' || isDay(day)) && (clock === '' || CLOCK.test(clock))
  return isEach && text !== '' ? { day: day !== '', clock: clock !== '' } : undefined
}

/** Chinese, or mixed with it, up to 10 characters; letters and symbols alone up to 20. */
function isName(value: string): boolean {
  const isEach = [...value].every((one) => /\p{L}/u.test(one) || SYMBOL.test(one))
  return isEach && length(value) <= (HAN.test(value) ? 10 : 20)
}

/** A value's rule by field type, lengths counted in characters. */
const RULES: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20,
  short_thing: (value) => length(value) <= 5,
  number: (value) => length(value) <= 32 && /^[+-]?\d+(\.\d+)?$/.test(value),
  letter: (value) => length(value) <= 32 && /^[A-Za-z]+$/.test(value),
  symbol: (value) => length(value) <= 5 && [...value].every((one) => SYMBOL.test(one)),
  character_string: (value) => length(value) <= 32 && LETTERS_DIGITS_SYMBOLS.test(value),
  time: (value) => isMoment(value, 'clock'),
  date: (value) => isMoment(value, 'day'),
  amount: (value) => /^[^\d\s]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => length(value) <= 17 && /^[\d+()\- ]+$/.test(value),
  car_number: (value) =>
    length(value) <= 8 && /^[\p{Script=Han}A-Za-z0-9]?[A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]$/u.test(value),
  name: isName,
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
  const rule = Object.hasOwn(RULES, type) ? RULES[type] : undefined
  if (!rule || (typeof value !== 'string' && typeof value !== 'number')) return false
  const text = String(value)
  return text.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(text) && rule(text)
}

function length(value: string): number {
  return [...value].length
}
