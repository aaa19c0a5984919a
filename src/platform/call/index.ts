import { type ActionName, actions, type InputOf, type OutputOf } from '@contract/actions'
import { CONTRACT_VERSION } from '@contract/envelope'
import { currentLanguage } from '../language'
import { randomId } from '../random-id'
import { localError, type Outcome } from './outcome'
import { deliver } from './transport'

export { webUid } from './transport'

function isEnvelope(body: unknown): body is Outcome<never> {
  return typeof body === 'object' && body !== null && 'ok' in body
}

/**
 * Calls an action of the contract. Never throws: no network is OFFLINE, no answer in time is TIMEOUT, an
 * answer that is no envelope is INTERNAL. Give `requestId` to send the same request again.
 */
export async function call<N extends ActionName>(
  action: N,
  input: InputOf<N>,
  requestId?: string,
): Promise<Outcome<OutputOf<N>>> {
  const id = requestId ?? (actions[action].changes ? await randomId() : undefined)
  const area = action.slice(0, action.indexOf('.'))
  const event = {
    v: CONTRACT_VERSION,
    action,
    input,
    locale: currentLanguage(),
    ...(id === undefined ? {} : { requestId: id }),
  }
  const delivery = await deliver(area, event)
  if (delivery.kind === 'offline') return { ok: false, error: localError('OFFLINE') }
  if (delivery.kind === 'timeout') return { ok: false, error: localError('TIMEOUT') }
  return isEnvelope(delivery.body)
    ? (delivery.body as Outcome<OutputOf<N>>)
    : { ok: false, error: localError('INTERNAL') }
}
