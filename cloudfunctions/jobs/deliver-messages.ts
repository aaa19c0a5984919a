import type { Settings } from '@contract/content/settings'
import { MINUTE } from '@domain/time/shanghai'
import { emptyCredit, returnCredit, takeCredit } from '../shared/adapters/credit-store'
import { readDistrict } from '../shared/adapters/district-store'
import { listBySend, type MessageDocument, moveSend, type SendState } from '../shared/adapters/message-store'
import { openidOf } from '../shared/identity'
import { type SendOutcome, wechat } from '../shared/wechat'
import { pageOf } from './page-of'

const BATCH = 50
/** A message in `sending` this long was cut off between WeChat and our record: nobody knows, nobody resends. */
const STUCK_MS = 5 * MINUTE

const endOf: Record<SendOutcome['kind'], SendState> = {
  sent: 'sent',
  no_credit: 'no_credit',
  failed: 'failed',
  unknown: 'uncertain',
}

/** Sends what people allowed. Reserve, send, record: a crash never sends twice and never wastes silently. */
export async function deliverMessages(districtId: string, now: number): Promise<number> {
  const { settings } = await readDistrict(districtId)
  let sent = 0
  for (const message of await listBySend(districtId, 'waiting', BATCH)) {
    if (await deliver(message, settings, now)) sent += 1
  }
  for (const message of await listBySend(districtId, 'sending', BATCH)) {
    if (message.updatedAt < now - STUCK_MS)
      await moveSend(message._id, { from: 'sending', to: 'uncertain' }, now)
  }
  return sent
}

async function deliver(message: MessageDocument, settings: Settings, now: number): Promise<boolean> {
  const openid = openidOf(message.subject)
  const { template } = message
  const templateId = template === null ? undefined : settings.templates[template]
  if (openid === null || template === null || templateId === undefined) {
    await moveSend(message._id, { from: 'waiting', to: 'no_credit' }, now)
    return false
  }
  if (!(await moveSend(message._id, { from: 'waiting', to: 'sending' }, now))) return false
  if (!(await takeCredit(message.subject, template, now))) {
    await moveSend(message._id, { from: 'sending', to: 'no_credit' }, now)
    return false
  }
  const outcome = await wechat.sendSubscription({
    openid,
    templateId,
    page: pageOf(message.link),
    data: message.data,
  })
  if (outcome.kind === 'no_credit') await emptyCredit(message.subject, template, now)
  if (outcome.kind === 'failed') await returnCredit(message.subject, template, now)
  const note = 'note' in outcome ? { note: outcome.note } : {}
  await moveSend(message._id, { from: 'sending', to: endOf[outcome.kind], ...note }, now)
  return outcome.kind === 'sent'
}
