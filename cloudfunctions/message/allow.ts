import { refuse, succeed } from '@contract/errors'
import { addCredits, readPermissions } from '../shared/adapters/credit-store'
import type { Handler } from '../shared/call'

/** Only a WeChat identity can be written to; a web visitor's balance stays empty. */
export const allow: Handler<'message.allow'> = async (input, call) => {
  if (call.identity.kind !== 'wechat' || input.accepted.length === 0) {
    const { balance } = await readPermissions(call.subject)
    return succeed({ balance })
  }
  const balance = await addCredits({ ...call, templates: input.accepted })
  return balance === null ? refuse('REQUEST_REUSED') : succeed({ balance })
}
