import type { EnvelopeError } from '@contract/envelope'
import { type ErrorCode, errorTable } from '@contract/errors'
import { currentLanguage } from '../language'

/**
 * What came of a call: data, or an error whose message says what to do next. `waiting` is the request id of a
 * change that did not get through and is sent later by itself (`platform/outbox`).
 */
export type Outcome<T> = { ok: true; data: T } | { ok: false; error: EnvelopeError; waiting?: string }

/** An error that arose on the device, worded by the one error table. */
export function localError(code: ErrorCode): EnvelopeError {
  return { code, message: errorTable[code][currentLanguage()] }
}

/** Whether the same request may be sent again as it is: the first one may have arrived. */
export function isUnsettled(error: EnvelopeError): boolean {
  return errorTable[error.code].retry !== 'no'
}
