import { randomUUID } from 'node:crypto'
import type { Settings } from '@contract/content/settings'
import { deliver, recover, type SendOutcome, STUCK_MS } from '@domain/message/outbox'
import { afterQuietHours } from '@domain/message/quiet-hours'
import { readDistrict } from '../shared/adapters/district-store'
import {
  expireWaiting,
  leaveInInbox,
  leaveUncertain,
  listDue,
  listStuck,
  type MessageDocument,
  putOffQuiet,
} from '../shared/adapters/message-store'
import { openidOf } from '../shared/identity'
import { causeForLog } from '../shared/log'
import { outboxPorts, recordPorts, type Sending } from './outbox-ports'

/** As many a minute leave the house, and of one template: far below WeChat's own limits, which nobody publishes. */
const MOST_A_RUN = 600
const MOST_OF_A_TEMPLATE = 300
const BATCH = 100
/** Messages that are on their way at once. */
const LANES = 8
const STUCK_BATCH = 50

/** Sends what people allowed; see `domain/message/outbox` for why nothing goes out twice. */
export async function deliverMessages(districtId: string, now: number): Promise<number> {
  const { settings } = await readDistrict(districtId)
  await expireWaiting(districtId, now)
  const morning = afterQuietHours(now)
  if (morning > now) await putOffQuiet(districtId, { until: morning, now })
  const run = new Run(settings, now)
  while (run.hasRoom) {
    const due = await listDue(districtId, now, BATCH)
    const before = run.handled
    await run.sendAll(due)
    // What is left waits for another minute: it would be listed again and again.
    if (due.length < BATCH || run.handled - before < due.length) break
  }
  await recoverStuck(districtId, now)
  if (run.failure !== null) throw run.failure
  return run.sent
}

/** One run of the timer: what it sent, and what it learned that holds for the messages after. */
class Run {
  sent = 0
  /** Messages that need not be looked at again in this run. */
  handled = 0
  failure: Error | null = null
  private tried = 0
  private isStopped = false
  private readonly ofTemplate = new Map<string, number>()
  private readonly stoppedTemplates = new Set<string>()
  private readonly ports

  constructor(
    private readonly settings: Settings,
    private readonly now: number,
  ) {
    this.ports = outboxPorts(now)
  }

  get hasRoom(): boolean {
    return !this.isStopped && this.tried < MOST_A_RUN
  }

  /** Several people at once, one after another to the same person: the first in rank gets the credit. */
  async sendAll(due: readonly MessageDocument[]): Promise<void> {
    const people = [...new Set(due.map(({ subject }) => subject))]
    const lane = async () => {
      for (let person = people.shift(); person !== undefined; person = people.shift()) {
        for (const message of due) if (message.subject === person) await this.sendOne(message)
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  }

  private async sendOne(message: MessageDocument): Promise<void> {
    try {
      const sending = sendingOf(message, this.settings)
      if (typeof sending === 'string') {
        await leaveInInbox(message._id, sending, this.now)
        this.handled += 1
      } else if (this.mayTry(sending)) {
        this.note(sending, await deliver(sending, this.now, this.ports))
      }
    } catch (cause) {
      // It may have got anywhere; `recover` finds out where. The others are not to blame.
      console.error(JSON.stringify({ deliver: message._id, cause: causeForLog(cause) }))
      this.failure ??= cause instanceof Error ? cause : new Error(String(cause))
    }
  }

  private mayTry({ templateId }: Sending): boolean {
    const tried = this.ofTemplate.get(templateId) ?? 0
    return this.hasRoom && tried < MOST_OF_A_TEMPLATE && !this.stoppedTemplates.has(templateId)
  }

  private note({ templateId, id }: Sending, outcome: SendOutcome['kind'] | null): void {
    this.handled += 1
    if (outcome === null) return
    this.tried += 1
    this.ofTemplate.set(templateId, (this.ofTemplate.get(templateId) ?? 0) + 1)
    if (outcome === 'sent') this.sent += 1
    // The next message would hear the same.
    if (outcome === 'busy' || outcome === 'limited') this.isStopped = true
    if (outcome === 'misconfigured') this.stoppedTemplates.add(templateId)
    if (outcome === 'limited' || outcome === 'misconfigured' || outcome === 'unknown') {
      console.error(JSON.stringify({ deliver: id, outcome, templateId }))
    }
  }
}

/** What is sent to whom; a note where nothing can be. */
function sendingOf(message: MessageDocument, settings: Settings): Sending | string {
  const { _id: id, subject, template, sendTries: tries = 0 } = message
  const openid = openidOf(subject)
  if (openid === null) return 'no WeChat identity'
  const templateId = template === null ? undefined : settings.templates[template]
  if (template === null || templateId === undefined) return 'no approved template'
  return { id, subject, template, tries, claim: randomUUID(), openid, templateId, message }
}

async function recoverStuck(districtId: string, now: number): Promise<void> {
  const ports = recordPorts(now)
  for (const message of await listStuck(districtId, now - STUCK_MS, STUCK_BATCH)) {
    const { _id: id, subject, template, sendTries: tries = 0, sendClaim: claim } = message
    if (template === null) continue
    const state =
      claim === undefined
        ? await leaveUncertain(id, now)
        : await recover({ id, subject, template, tries, claim }, ports)
    console.error(JSON.stringify({ deliver: id, stuck: state }))
  }
}
