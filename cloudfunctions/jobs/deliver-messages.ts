import { randomUUID } from 'node:crypto'
import type { Settings } from '@contract/content/settings'
import { recover, STUCK_MS } from '@domain/message/outbox'
import { afterQuietHours } from '@domain/message/quiet-hours'
import { readDistrict } from '../shared/adapters/district-store'
import {
  expireWaiting,
  leaveInInbox,
  leaveUncertain,
  listDue,
  listStuck,
  type MessageDocument,
  putOff,
} from '../shared/adapters/message-store'
import { remindedOf } from '../shared/adapters/profile-store'
import { now as timeNow } from '../shared/clock'
import { openidOf } from '../shared/identity'
import { DeliveryRun } from './delivery-run'
import { recordPorts, type Sending } from './outbox-ports'
import { settleEach } from './settle-each'

const BATCH = 100
const STUCK_BATCH = 50

/** Sends what people allowed; see `domain/message/outbox` for why nothing goes out twice. */
export async function deliverMessages(district: string, now: number): Promise<number> {
  const { settings } = await readDistrict(district)
  await expireWaiting(district, now)
  const morning = afterQuietHours(now)
  if (morning > now) await putOff(district, { isQuiet: true }, { until: morning, now })
  const run = new DeliveryRun({ district, now, clock: timeNow })
  while (run.hasRoom) {
    const due = await listDue(district, now, { limit: BATCH, without: run.closedTemplates })
    await run.sendAll(await sendable(due, settings, now))
    // What failed still waits or is stuck, and would be listed again and again.
    if (due.length < BATCH || run.failure !== null) break
  }
  await recoverStuck(district, now)
  if (run.failure !== null) throw run.failure
  return run.sent
}

/** Those that can be sent at all; the others stay in the inbox. */
async function sendable(
  due: readonly MessageDocument[],
  settings: Settings,
  now: number,
): Promise<Sending[]> {
  const sendings: Sending[] = []
  const asking = await remindedOf(due.filter(({ byProfile }) => byProfile).map(({ subject }) => subject))
  for (const message of due) {
    const isUnasked = message.byProfile && !asking.has(message.subject)
    const sending = isUnasked ? 'consent was taken back' : sendingOf(message, settings)
    if (typeof sending === 'string') await leaveInInbox(message._id, sending, now)
    else sendings.push(sending)
  }
  return sendings
}

/** What is sent to whom; a note where nothing can be. */
function sendingOf(message: MessageDocument, settings: Settings): Sending | string {
  const { _id: id, subject, template, topic, sendTries: tries = 0 } = message
  const openid = openidOf(subject)
  if (openid === null) return 'no WeChat identity'
  const templateId = template === null ? undefined : settings.templates[template]
  if (template === null || templateId === undefined) return 'no approved template'
  return { id, subject, template, topic, tries, claim: randomUUID(), openid, templateId, message }
}

/** What a run left behind that died or hangs. One that fails here is no reason for the others to wait. */
async function recoverStuck(district: string, now: number): Promise<void> {
  await settleEach(await listStuck(district, now - STUCK_MS, STUCK_BATCH), {
    settle: (message) => recoverOne(message, now),
    name: ({ _id }) => ({ deliver: _id }),
  })
}

async function recoverOne(message: MessageDocument, now: number): Promise<boolean> {
  const { _id: id, subject, template, topic, sendTries: tries = 0, sendClaim: claim } = message
  if (template === null) return false
  const state =
    claim === undefined
      ? await leaveUncertain(id, now)
      : await recover({ id, subject, template, topic, tries, claim }, recordPorts(now))
  console.error(JSON.stringify({ deliver: id, stuck: state }))
  return true
}
