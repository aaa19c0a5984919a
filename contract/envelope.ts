import type { ErrorCode, FieldProblem, Locale } from './errors'

/** Version of the contract. Functions accept this one and the one before it. */
export const CONTRACT_VERSION = 1

/** The oldest version that is served; there was none before 1. */
export const OLDEST_VERSION = Math.max(CONTRACT_VERSION - 1, 1)

/** What a client sends to a function. */
export interface Request {
  v?: number
  action: string
  input: unknown
  /** Client-made, 22 to 36 characters of `[A-Za-z0-9_-]`; required where the action changes something. */
  requestId?: string
  locale?: Locale
}

export interface EnvelopeError {
  code: ErrorCode
  message: string
  fields?: FieldProblem[]
  retryAfterMs?: number
  /** Shown in small print, and found again in the log. */
  requestId?: string
}

/** What a function answers. */
export type Envelope<T> = { ok: true; data: T } | { ok: false; error: EnvelopeError }
