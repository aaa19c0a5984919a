import type { IncomingMessage } from 'node:http'
import { HttpRefusal } from './http-refusal'

/** One request as a route sees it. */
export interface Exchange {
  method: string
  path: string
  /** The `:named` parts of the route's pattern, decoded. */
  parameters: Record<string, string>
  query: URLSearchParams
  remoteAddress: string
  requestId: string
  header(name: string): string | undefined
  /** All of them, names in lower case, values of one name joined by commas. */
  headers(): Record<string, string>
  /** Reads the whole body; refuses more than `limitBytes` with 413. */
  bytes(limitBytes?: number): Promise<Buffer>
}

const MEGABYTE = 1024 * 1024
export const DEFAULT_BODY_LIMIT = 64 * MEGABYTE

export function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

export function readHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  )
}

export async function readBytes(request: IncomingMessage, limitBytes = DEFAULT_BODY_LIMIT): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    // Reading on to the end lets the client see the answer instead of a broken pipe.
    if (size <= limitBytes) chunks.push(chunk)
  }
  if (size > limitBytes) {
    throw new HttpRefusal(
      413,
      'EXCEED_MAX_PAYLOAD_SIZE',
      `The body has ${size} bytes, at most ${limitBytes}.`,
    )
  }
  return Buffer.concat(chunks)
}

/** The body as JSON whatever its content type says; an empty body is `undefined`. */
export async function readJson(exchange: Exchange, limitBytes?: number): Promise<unknown> {
  const text = (await exchange.bytes(limitBytes)).toString('utf8')
  if (text.trim() === '') return undefined
  const value = parseJson(text)
  if (isDeeperThan(DEEPEST, value)) {
    throw new HttpRefusal(400, 'INVALID_PARAM', `The body is nested more than ${DEEPEST} deep.`)
  }
  return value
}

/** Deeper values cannot be written out again: that takes a stack frame for each level. */
const DEEPEST = 1_000

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new HttpRefusal(400, 'INVALID_PARAM', `The body is not JSON: ${(cause as Error).message}`)
  }
}

/** Level by level, so that it takes no stack itself. */
function isDeeperThan(deepest: number, value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

/** The body as a JSON object; an empty body is `{}`, anything else is refused with 400. */
export async function readObject(exchange: Exchange): Promise<Record<string, unknown>> {
  const value = (await readJson(exchange)) ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new HttpRefusal(400, 'INVALID_PARAM', 'The body must be a JSON object.')
  }
  return value as Record<string, unknown>
}
