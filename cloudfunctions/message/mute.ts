import { refuse, succeed } from '@contract/errors'
import { muteTopic } from '../shared/adapters/credit-store'
import type { Handler } from '../shared/call'

/** Also for what was waiting to be sent already: the ledger is asked when a message goes out. */
export const mute: Handler<'message.mute'> = async ({ topic, isMuted }, call) => {
  const muted = await muteTopic({ ...call, topic, isMuted })
  return muted === null ? refuse('REQUEST_REUSED') : succeed({ muted })
}
