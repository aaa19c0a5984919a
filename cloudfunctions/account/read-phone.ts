import { refuse, succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { phoneProof } from '../shared/phone'
import { wechat } from '../shared/wechat'

/** The number goes to its owner only and is not stored; the proof lets a later submission count it as verified. */
export const readPhone: Handler<'account.readPhone'> = async (input, call) => {
  const phone = await wechat.phoneOf(input.code)
  return phone === null
    ? refuse('PHONE_UNVERIFIED')
    : succeed({ phone, proof: phoneProof(call.subject, phone) })
}
