import type { Settings } from '@contract/content/settings'
import { MINUTE } from '@domain/time/shanghai'
import { emptyCredit, returnCredit, takeCredit } from '../shared/adapters/credit-store'
import { readDistrict } from '../shared/adapters/district-store'
import { listBySend, type MessageDocument, moveSend, type SendState } from '../shared/adapters/message-store'
import { openidOf } from '../shared/identity'
import { type SendOutcome, wechat } from '../shared/wechat'
import { pageOf } from './page-of'

const BATCH = 50
/** WeChat was busy this often for one message: it stays in the inbox only. */
const MOST_TRIES = 10
/** A message in `sending` this long was cut off between WeChat and our record: nobody knows, nobody resends. */
const STUCK_MS = 5 * MINUTE

const endOf: Record<SendOutcome['kind'], SendState> = {
  sent: 'sent',
  busy: 'waiting',
  no_credit: 'no_credit',
  failed: 'failed',
  unknown: 'uncertain',
}

/** Sends what people allowed. Reserve, send, record: a crash never sends twice and never wastes silently. */
export async function deliverMessages(districtId: string, now: number): Promise<number> {
  const { settings } = await readDistrict(districtId)
  let sent = 0
  for (const message of await listBySend(districtId, 'waiting', BATCH)) {
    const outcome = await deliver(message, settings, now)
    if (outcome === 'sent') sent += 1
    // The next message would hear the same: all wait for the next minute.
    if (outcome === 'busy') break
  }
  for (const message of await listBySend(districtId, 'sending', BATCH)) {
    if (message.updatedAt < now - STUCK_MS)
      await moveSend(message._id, { from: 'sending', to: 'uncertain' }, now)
  }
  return sent
}

/** What became of a message; null where nothing was sent. */
async function deliver(
  message: MessageDocument,
  settings: Settings,
  now: number,
): Promise<SendOutcome['kind'] | null> {
  const openid = openidOf(message.subject)
  const { template } = message
  const templateId = template === null ? undefined : settings.templates[template]
  if (openid === null || template === null || templateId === undefined) {
    await moveSend(message._id, { from: 'waiting', to: 'no_credit' }, now)
    return null
  }
  if (!(await moveSend(message._id, { from: 'waiting', to: 'sending' }, now))) return null
  if (!(await takeCredit(message.subject, template, now))) {
    await moveSend(message._id, { from: 'sending', to: 'no_credit' }, now)
    return null
  }
  const outcome = await wechat.sendSubscription({
    openid,
    templateId,
    page: pageOf(message.link),
    data: message.data,
  })
  if (outcome.kind === 'no_credit') await emptyCredit(message.subject, template, now)
  if (outcome.kind === 'failed' || outcome.kind === 'busy') await returnCredit(message.subject, template, now)
  await moveSend(message._id, { from: 'sending', ...recordOf(outcome, message) }, now)
  return outcome.kind
}

/** Busy is no answer about the message: it waits for another try, a bounded number of times. */
function recordOf(outcome: SendOutcome, { sendTries = 0 }: MessageDocument) {
  const note = 'note' in outcome ? { note: outcome.note } : {}
  if (outcome.kind !== 'busy') return { to: endOf[outcome.kind], ...note }
  const tries = sendTries + 1
  return { to: tries < MOST_TRIES ? endOf.busy : ('failed' as const), tries, ...note }
}
