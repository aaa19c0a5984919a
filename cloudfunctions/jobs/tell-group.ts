import { DAY } from '@domain/time/shanghai'
import { listUntoldWebhooks, moveWebhook } from '../shared/adapters/message-store'
import { tellStaffGroup } from '../shared/webhook'

/** The robot takes 20 lines a minute. */
const MOST_LINES = 20

/**
 * Tells the staff group each waiting line once. A robot that does not accept a line will not accept the next
 * one either: that line and the rest wait for the next minute, for a day at most.
 */
export async function tellGroup(district: string, now: number): Promise<number> {
  let told = 0
  for (const message of await listUntoldWebhooks(district, MOST_LINES)) {
    const isOurs = await moveWebhook(message._id, { from: 'waiting', to: 'sent' }, now)
    if (!isOurs) continue
    if (!(await tellStaffGroup(message.webhook ?? ''))) {
      const to = message.at < now - DAY ? 'failed' : 'waiting'
      await moveWebhook(message._id, { from: 'sent', to }, now)
      break
    }
    told += 1
  }
  return told
}
