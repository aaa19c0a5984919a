import type { TemplateKey } from '@contract/message/templates'
import { deliver, pausedUntil, type SendOutcome, type SharedRefusal } from '@domain/message/outbox'
import { type MessageDocument, putOff } from '../shared/adapters/message-store'
import { causeForLog } from '../shared/log'
import { outboxPorts, type Sending } from './outbox-ports'

/** As many a minute leave the house, and of one template: far below WeChat's own limits, which nobody publishes. */
const MOST_A_RUN = 600
const MOST_OF_A_TEMPLATE = 300
/** A run ends before the platform ends it: the function has 60 seconds, and the jobs after it want theirs. */
const MOST_MS = 25_000
/** Messages that are on their way at once. */
const LANES = 8

interface RunOptions {
  district: string
  /** When the run began, epoch ms. */
  now: number
  /** The clock, epoch ms. */
  clock: () => number
}

/** One run of the timer: what it did, and what it learned that holds for the messages after. */
export class DeliveryRun {
  sent = 0
  /** The first that went wrong; the others were sent nevertheless. */
  failure: Error | null = null
  private handled = 0
  private isStopped = false
  private readonly ofTemplate = new Map<TemplateKey, number>()
  private readonly ports
  private readonly endsAt: number

  constructor(private readonly options: RunOptions) {
    this.ports = outboxPorts(options.now)
    this.endsAt = options.clock() + MOST_MS
  }

  get hasRoom(): boolean {
    return !this.isStopped && this.handled < MOST_A_RUN && this.options.clock() < this.endsAt
  }

  /** Templates of which this run sends no more: what waits of them need not be looked at again. */
  get closedTemplates(): TemplateKey[] {
    return [...this.ofTemplate]
      .filter(([, tried]) => tried >= MOST_OF_A_TEMPLATE)
      .map(([template]) => template)
  }

  /** Several people at once, one after another to the same person: the first in rank gets the credit. */
  async sendAll(due: readonly Sending[]): Promise<void> {
    const people = [...new Set(due.map(({ subject }) => subject))]
    const lane = async () => {
      for (let person = people.shift(); person !== undefined; person = people.shift()) {
        for (const sending of due) if (sending.subject === person) await this.sendOne(sending)
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  }

  private async sendOne(sending: Sending): Promise<void> {
    const { id, template } = sending
    const tried = this.ofTemplate.get(template) ?? 0
    if (!this.hasRoom || tried >= MOST_OF_A_TEMPLATE) return
    // Counted before anything is asked, so that the lanes beside this one know of it.
    this.handled += 1
    this.ofTemplate.set(template, tried + 1)
    try {
      await this.learn(sending, await deliver(sending, this.options.now, this.ports))
    } catch (cause) {
      // It may have got anywhere; `recover` finds out where. The others are not to blame.
      console.error(JSON.stringify({ deliver: id, cause: causeForLog(cause) }))
      this.failure ??= cause instanceof Error ? cause : new Error(String(cause))
    }
  }

  private async learn({ id, template }: Sending, outcome: SendOutcome['kind'] | null): Promise<void> {
    if (outcome === 'sent') this.sent += 1
    if (outcome === 'limited' || outcome === 'misconfigured' || outcome === 'unknown') {
      console.error(JSON.stringify({ deliver: id, outcome, template }))
    }
    // The next message would hear the same.
    if (outcome === 'busy' || outcome === 'limited') this.isStopped = true
    if (outcome === 'limited') await this.putOff(outcome, {})
    if (outcome === 'misconfigured') {
      this.ofTemplate.set(template, MOST_OF_A_TEMPLATE)
      await this.putOff(outcome, { template })
    }
  }

  /** What would hear the same waits, so that it takes no room from what would not. */
  private async putOff(
    refusal: SharedRefusal,
    which: Pick<Partial<MessageDocument>, 'template'>,
  ): Promise<void> {
    const { district, now } = this.options
    await putOff(district, which, { until: pausedUntil(refusal, now), now })
  }
}
