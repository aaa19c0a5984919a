/** Codes of https://docs.cloudbase.net/en/http-api/functions/云函数 plus the payload limit's. */
export type InvocationErrorCode =
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTION_INVOCATION_FAILED'
  | 'FUNCTION_TIME_LIMIT_EXCEEDED'
  | 'FUNCTION_MEMORY_LIMIT_EXCEEDED'
  | 'EXCEED_MAX_PAYLOAD_SIZE'

export type InvocationOutcome =
  /** `resultText` is the JSON text of what `main` returned. */
  { ok: true; resultText: string } | { ok: false; code: InvocationErrorCode; message: string }

/** One finished call with its cost. */
export interface InvocationReport {
  requestId: string
  outcome: InvocationOutcome
  /** Actions of the SDK requests the function made before it answered, in order. */
  sdkActions: string[]
  /** What it printed. */
  lines: readonly string[]
  durationMs: number
}

export function failure(code: InvocationErrorCode, message: string): InvocationOutcome {
  return { ok: false, code, message }
}
