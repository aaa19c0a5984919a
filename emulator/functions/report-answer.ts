import { type Answer, jsonAnswer, jsonTextAnswer } from '../http/answer'
import type { InvocationErrorCode, InvocationReport } from './invocation-outcome'

const STATUS_OF: Record<InvocationErrorCode, number> = {
  FUNCTION_NOT_FOUND: 404,
  FUNCTION_INVOCATION_FAILED: 500,
  FUNCTION_TIME_LIMIT_EXCEEDED: 504,
  FUNCTION_MEMORY_LIMIT_EXCEEDED: 500,
  EXCEED_MAX_PAYLOAD_SIZE: 413,
}

/** Clients take some 16 KB of headers in all; a timer may ask for thousands of things. */
const MOST_ACTION_NAMES = 200

/** The names in order; after the first two hundred `...`. */
function namesOf(actions: readonly string[]): string {
  const shown = actions.slice(0, MOST_ACTION_NAMES)
  return actions.length > shown.length ? [...shown, '...'].join(',') : shown.join(',')
}

/**
 * The function's own return value as the body, or `{ code, message, requestId }`; headers tell what it cost:
 * `x-emulator-sdk-requests` (a number) and `x-emulator-sdk-actions` (a comma list in order, of the first 200).
 */
export function reportAnswer(report: InvocationReport): Answer {
  const { outcome, requestId } = report
  const headers = {
    'x-request-id': requestId,
    'x-emulator-sdk-requests': String(report.sdkActions.length),
    'x-emulator-sdk-actions': namesOf(report.sdkActions),
  }
  if (outcome.ok) return jsonTextAnswer(outcome.resultText, 200, headers)
  return jsonAnswer(
    { code: outcome.code, message: outcome.message, requestId },
    STATUS_OF[outcome.code],
    headers,
  )
}
