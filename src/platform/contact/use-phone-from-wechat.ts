import { useState } from 'react'
import { call } from '../call'

export type PhoneRequest = 'idle' | 'asking' | 'failed'

/**
 * Trades the code of WeChat's phone button for the number and its proof. Any failure ends in `failed`, after
 * which the number is typed; nothing that was filled in changes.
 */
export function usePhoneFromWechat(onPhone: (phone: string, proof: string) => void) {
  const [request, setRequest] = useState<PhoneRequest>('idle')
  const ask = async (code: string) => {
    setRequest('asking')
    const outcome = await call('account.readPhone', { code })
    setRequest(outcome.ok ? 'idle' : 'failed')
    if (outcome.ok) onPhone(outcome.data.phone, outcome.data.proof)
  }
  return { request, ask: (code: string) => void ask(code), refused: () => setRequest('failed') }
}
