import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import { changingActions } from '@contract/changing-actions'
import { CONTRACT_VERSION } from '@contract/envelope'
import type { ErrorCode } from '@contract/errors'
import { currentLanguage } from '../language'
import { randomId } from '../random-id'
import type { Delivery } from './delivery'
import { localError, type Outcome } from './outcome'
import { deliver } from './transport'

export { knownSubject, webUid } from './transport'

function isEnvelope(body: unknown): body is Outcome<never> {
  return typeof body === 'object' && body !== null && 'ok' in body
}

const codes: Record<Exclude<Delivery['kind'], 'answered'>, ErrorCode> = {
  offline: 'OFFLINE',
  timeout: 'TIMEOUT',
  busy: 'BUSY',
  failed: 'INTERNAL',
  'another-person': 'SIGN_IN_REQUIRED',
}

function outcomeOf<T>(delivery: Delivery): Outcome<T> {
  if (delivery.kind !== 'answered') return { ok: false, error: localError(codes[delivery.kind]) }
  return isEnvelope(delivery.body)
    ? (delivery.body as Outcome<T>)
    : { ok: false, error: localError('INTERNAL') }
}

const areaOf = (action: ActionName) => action.slice(0, action.indexOf('.'))

/**
 * Calls an action of the contract. Never throws: no network is OFFLINE, no answer in time is TIMEOUT, a platform
 * with too much to do is BUSY, an answer that is no envelope is INTERNAL. Give `requestId` to send the same
 * request again.
 */
export async function call<N extends ActionName>(
  action: N,
  input: InputOf<N>,
  requestId?: string,
): Promise<Outcome<OutputOf<N>>> {
  const id = requestId ?? (action in changingActions ? await randomId() : undefined)
  const event = {
    v: CONTRACT_VERSION,
    action,
    input,
    locale: currentLanguage(),
    ...(id === undefined ? {} : { requestId: id }),
  }
  return outcomeOf(await deliver(areaOf(action), event))
}

/** A request that was made earlier, by the version of the contract it was made for. */
export interface KeptRequest {
  action: ActionName
  input: unknown
  requestId: string
  v: number
}

/** Sends an earlier request again, but only as the person who made it. */
export async function callAs(
  subject: string,
  { action, input, requestId, v }: KeptRequest,
): Promise<Outcome<unknown> | 'another-person'> {
  const event = { v, action, input, requestId, locale: currentLanguage() }
  const delivery = await deliver(areaOf(action), event, subject)
  return delivery.kind === 'another-person' ? 'another-person' : outcomeOf(delivery)
}
