import { BSONRegExp, EJSON } from 'bson'
import { type Document, isDocument } from '../document'
import { invalidParameter, requestFailed } from '../refusal'

/** Deepest nesting of a text that travels, as in https://www.mongodb.com/docs/manual/reference/limits/ */
export const maximumNesting = 100

/**
 * Reads one EJSON text of a request. Numbers become JavaScript numbers, `$regularExpression` a RegExp and
 * `$tcb_server_date` the date `now` (UTC ms) plus its offset, at any depth.
 */
export function decodeEjson(text: string, now: number): unknown {
  refuseDeepNesting(text)
  let parsed: unknown
  try {
    parsed = EJSON.parse(text, { relaxed: true })
  } catch (error) {
    throw invalidParameter(`not EJSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return revive(parsed, now)
}

/** Reads an EJSON text that has to be an object; an absent or empty text is an empty object. */
export function decodeObject(text: string, now: number): Document {
  if (text === '') return {}
  const value = decodeEjson(text, now)
  if (!isDocument(value)) throw invalidParameter('an object is required')
  return value
}

function refuseDeepNesting(text: string): void {
  let depth = 0
  let insideString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) insideString = !insideString
    else if (insideString) at += code === backslash ? 1 : 0
    else if (code === openBrace || code === openBracket) depth++
    else if (code === closeBrace || code === closeBracket) depth--
    if (depth > maximumNesting) throw requestFailed(`nested deeper than ${maximumNesting} levels`)
  }
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [...'"\\{}[]'].map((character) =>
  character.charCodeAt(0),
)

function revive(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => revive(element, now))
  if (value instanceof BSONRegExp) return toRegExp(value)
  if (!isDocument(value)) return value
  if ('$tcb_server_date' in value) return serverDate(value.$tcb_server_date, now)
  const revived: Document = {}
  for (const key of Object.keys(value)) {
    // Assigning it would replace the prototype instead of adding a field.
    if (key === '__proto__') throw requestFailed("the field name '__proto__' cannot be stored")
    revived[key] = revive(value[key], now)
  }
  return revived
}

function serverDate(argument: unknown, now: number): Date {
  const offset = isDocument(argument) ? argument.offset : undefined
  return new Date(now + (typeof offset === 'number' ? offset : 0))
}

function toRegExp(value: BSONRegExp): RegExp {
  try {
    return new RegExp(value.pattern, value.options.replace(/[^imsu]/g, ''))
  } catch {
    throw requestFailed(`Regular expression is invalid: ${value.pattern}`)
  }
}
