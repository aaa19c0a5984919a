import type { Refusal } from '@contract/errors'

interface SdkError {
  code?: string | number
  message?: string
}

const asSdkError = (cause: unknown): SdkError =>
  typeof cause === 'object' && cause !== null ? (cause as SdkError) : {}

/**
 * A document with this id or unique value exists already. The service reports it under two codes.
 * https://docs.cloudbase.net/en/error-code/DATABASE_DUPLICATE_WRITE
 */
export function isDuplicate(cause: unknown): boolean {
  const { code, message = '' } = asSdkError(cause)
  return code === 'DATABASE_DUPLICATE_WRITE' || message.includes('E11000')
}

const TRANSPORT = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'EPIPE',
  'ECONNABORTED',
])

/** The answer never came: the write may or may not have happened. */
export function isUncertain(cause: unknown): boolean {
  const { code, message = '' } = asSdkError(cause)
  return (typeof code === 'string' && TRANSPORT.has(code)) || /socket hang up|aborted/iu.test(message)
}

const QUOTA = new Set(['EXCEED_REQUEST_LIMIT', 'EXCEED_CONCURRENT_REQUEST_LIMIT'])

/** Turns what the SDK threw into one of our codes. */
export function refusalOf(cause: unknown): Refusal {
  const { code } = asSdkError(cause)
  if (typeof code === 'string' && QUOTA.has(code)) return { code: 'BUSY', retryAfterMs: 1_000, cause }
  if (code === 'DATABASE_TRANSACTION_CONFLICT') return { code: 'BUSY', retryAfterMs: 300, cause }
  if (isUncertain(cause)) return { code: 'BUSY', retryAfterMs: 500, cause }
  return { code: 'INTERNAL', cause }
}
