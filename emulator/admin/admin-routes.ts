import { setTimeout as delay } from 'node:timers/promises'
import type { ReplyLoss } from '../faults/reply-loss'
import type { RunningInvocation } from '../functions/function-runner'
import { type Answer, jsonAnswer, LOST_ANSWER, textAnswer } from '../http/answer'
import type { Exchange } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import { parseMultipart } from '../http/multipart'
import type { Route } from '../http/router'
import { NoAnswer } from '../wechat/wechat-faults'
import {
  type Envelope,
  performSdkAction,
  readOpenApiRequest,
  refusal,
  type SdkRequest,
  type SdkServices,
} from './perform-sdk-action'

export interface AdminOptions extends SdkServices {
  invocationOf: (token: string) => RunningInvocation | undefined
  replyLoss: ReplyLoss
  /** A round trip, in ms: half of it before the work, half after. */
  latencyMs: number
}

/**
 * The one endpoint of the SDK. An instance of a function has an address of its own, so that its requests can be
 * counted and its permissions known. Logical errors are HTTP 200 with a `code`: the SDK throws away the body of
 * every other status.
 */
export function adminRoutes(options: AdminOptions): Route[] {
  const handle = (exchange: Exchange) => answerSdk(options, exchange)
  return [
    { method: 'POST', pattern: '/admin', handle },
    { method: 'POST', pattern: '/admin/:token', handle },
  ]
}

async function answerSdk(options: AdminOptions, exchange: Exchange): Promise<Answer> {
  const bytes = await readBody(exchange)
  if (bytes instanceof HttpRefusal) return envelopeAnswer(refusal(bytes.code, bytes.message), exchange)
  const isMultipart = exchange.header('content-type')?.startsWith('multipart/form-data') ?? false
  const body = isMultipart ? parseMultipart(exchange.header('content-type') ?? '', bytes) : parseBody(bytes)
  const invocation = options.invocationOf(exchange.parameters.token ?? '')
  invocation?.sdkActions.push(String(body?.action ?? 'unknown'))
  await pause(options.latencyMs / 2)
  const answer =
    body === undefined
      ? envelopeAnswer(refusal('INVALID_PARAM', 'The body is not a JSON object.'), exchange)
      : await perform(options, exchange, { body, invocation, isMultipart }).catch(lostWhenUnanswered)
  await pause(options.latencyMs / 2)
  return options.replyLoss.losesSdkReply() ? LOST_ANSWER : answer
}

function lostWhenUnanswered(cause: unknown): Answer {
  if (cause instanceof NoAnswer) return LOST_ANSWER
  throw cause
}

/** A body that is too large is a logical error as well. */
async function readBody(exchange: Exchange): Promise<Buffer | HttpRefusal> {
  try {
    return await exchange.bytes()
  } catch (error) {
    if (error instanceof HttpRefusal) return error
    throw error
  }
}

async function perform(
  options: AdminOptions,
  exchange: Exchange,
  { body, invocation, isMultipart }: Pick<SdkRequest, 'body' | 'invocation'> & { isMultipart: boolean },
): Promise<Answer> {
  if (isMultipart && body.action === 'wx.openApi') {
    const result = await options.openApi.call(readOpenApiRequest(body, invocation))
    // The SDK hands this body on as a Buffer; only an error of the envelope may be typed as JSON.
    if (Buffer.isBuffer(result.buffer)) return textAnswer(result.buffer, 'application/octet-stream')
    return textAnswer(Buffer.from(JSON.stringify(result)), 'application/octet-stream')
  }
  const source = exchange.header('x-tcb-source') ?? ''
  const request: SdkRequest = { body, invocation, source }
  return envelopeAnswer(await performSdkAction(options, request), exchange)
}

function envelopeAnswer(envelope: Envelope, exchange: Exchange): Answer {
  return jsonAnswer({ requestId: exchange.requestId, ...envelope })
}

function parseBody(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await delay(milliseconds)
}
