import { refuse, succeed } from '@contract/errors'
import { addCredits, readBalance } from '../shared/adapters/credit-store'
import type { Handler } from '../shared/call'

/** Only a WeChat identity can be written to; a web visitor's balance stays empty. */
export const allow: Handler<'message.allow'> = async (input, call) => {
  if (call.identity.kind !== 'wechat' || input.accepted.length === 0) {
    return succeed({ balance: await readBalance(call.subject) })
  }
  const balance = await addCredits({
    subject: call.subject,
    district: call.district,
    templates: input.accepted,
    requestId: call.requestId,
    inputHash: call.inputHash,
    now: call.now,
  })
  return balance === null ? refuse('REQUEST_REUSED') : succeed({ balance })
}
