import { validateHeaderName, validateHeaderValue } from 'node:http'
import { type Answer, type AnswerHeaders, JSON_TYPE, jsonTextAnswer, textAnswer } from '../http/answer'
import { HttpRefusal } from '../http/http-refusal'

const TEXT_TYPE = 'text/plain; charset=utf-8'
/** What only the server itself can know about the connection. */
const OF_THE_CONNECTION = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
])

interface IntegratedResponse {
  statusCode: unknown
  headers?: unknown
  body?: unknown
  isBase64Encoded?: unknown
}

/**
 * What a function returned as an HTTP response: text and numbers as text, an object with `statusCode` as the response
 * that it describes, anything else as JSON. https://docs.cloudbase.net/en/service/access-cloud-function
 */
export function presentHttpResponse(resultText: string): Answer {
  const value: unknown = JSON.parse(resultText)
  if (typeof value === 'string' || typeof value === 'number') return textAnswer(String(value), TEXT_TYPE)
  return isIntegrated(value) ? integrated(value) : jsonTextAnswer(resultText)
}

function isIntegrated(value: unknown): value is IntegratedResponse {
  return typeof value === 'object' && value !== null && 'statusCode' in value
}

function integrated({ statusCode, headers, body = '', isBase64Encoded }: IntegratedResponse): Answer {
  if (
    typeof statusCode !== 'number' ||
    !Number.isInteger(statusCode) ||
    statusCode < 200 ||
    statusCode > 599
  ) {
    throw unusable(`the status ${String(statusCode)}`)
  }
  const isText = typeof body === 'string'
  const text = isText ? body : JSON.stringify(body)
  return {
    kind: 'reply',
    status: statusCode,
    headers: { 'content-type': isText ? TEXT_TYPE : JSON_TYPE, ...readHeaders(headers ?? {}) },
    body: isBase64Encoded === true ? Buffer.from(text, 'base64') : text,
  }
}

function readHeaders(headers: unknown): AnswerHeaders {
  if (typeof headers !== 'object' || headers === null) throw unusable('its headers')
  const read: AnswerHeaders = {}
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase()
    if (OF_THE_CONNECTION.has(name)) continue
    const values = (Array.isArray(value) ? value : [value]).map(String)
    refuseUnsendable(name, values)
    read[name] = name === 'content-type' ? withCharset(values[0] ?? '') : values
  }
  return read
}

/** Node would throw while it answers. */
function refuseUnsendable(name: string, values: readonly string[]): void {
  try {
    validateHeaderName(name)
    for (const value of values) validateHeaderValue(name, value)
  } catch {
    throw unusable(`the header ${name}`)
  }
}

function withCharset(type: string): string {
  return /^text\/[^;]+$/.test(type) ? `${type}; charset=utf-8` : type
}

function unusable(what: string): HttpRefusal {
  return new HttpRefusal(
    500,
    'FUNCTION_INVOCATION_FAILED',
    `The function answered with ${what}, which cannot be sent.`,
  )
}
