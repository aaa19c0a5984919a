import { listUntoldWebhooks, moveWebhook } from '../shared/adapters/message-store'
import { tellStaffGroup } from '../shared/webhook'

/** The robot takes 20 lines a minute. */
const MOST_LINES = 20

/** Tells the staff group each waiting line once; a line that was not accepted waits for the next minute. */
export async function tellGroup(_district: string, now: number): Promise<number> {
  let told = 0
  for (const message of await listUntoldWebhooks(MOST_LINES)) {
    const isOurs = await moveWebhook(message._id, { from: 'waiting', to: 'sent' }, now)
    if (!isOurs) continue
    if (await tellStaffGroup(message.webhook ?? '')) told += 1
    else await moveWebhook(message._id, { from: 'sent', to: 'waiting' }, now)
  }
  return told
}
