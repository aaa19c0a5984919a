import { emulatorAddress } from '../runtime'
import { showSimulatedDialog } from './simulated-dialog'

export interface SubscribeRequest {
  /** At most three. */
  templateIds: readonly string[]
  /** Who is asking, for the web's simulated dialog; WeChat knows by itself. */
  webUid?: string
}

/** The templates that were allowed and refused; `unsupported` where nothing can be asked. */
export type SubscribeAnswer =
  | { kind: 'answered'; accepted: string[]; refused: string[] }
  | { kind: 'unsupported' }
  | { kind: 'failed'; message: string }

/**
 * A browser has no subscription messages. With an emulator behind the page our own dialog stands in for
 * WeChat's and tells the emulator, which keeps the credits; otherwise the answer is `unsupported`.
 */
export async function requestSubscription({
  templateIds,
  webUid,
}: SubscribeRequest): Promise<SubscribeAnswer> {
  const emulator = emulatorAddress()
  if (emulator === undefined || webUid === undefined || templateIds.length === 0)
    return { kind: 'unsupported' }
  const accept = await showSimulatedDialog(templateIds.length)
  try {
    const answer = await fetch(`${emulator}/wx/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ uid: webUid, templateIds, accept }),
    })
    if (!answer.ok) return { kind: 'failed', message: `HTTP ${answer.status}` }
  } catch (error) {
    return { kind: 'failed', message: String(error) }
  }
  return {
    kind: 'answered',
    accepted: accept ? [...templateIds] : [],
    refused: accept ? [] : [...templateIds],
  }
}
