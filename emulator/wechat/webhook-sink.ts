import { join } from 'node:path'
import type { EmulatorClock } from '../clock/emulator-clock'
import { openJournal } from '../journal/journal'
import type { WechatResult } from './wechat-error'

/** A message that a group robot would have shown. */
export interface WebhookMessage {
  /** Emulator time, epoch ms. */
  at: number
  key: string
  msgtype: 'text' | 'markdown'
  content: string
}

const CONTENT_LIMIT_BYTES = { text: 2048, markdown: 4096 }

/**
 * Stands in for 企业微信群机器人 (https://developer.work.weixin.qq.com/document/path/91770); kept over restarts.
 */
export class WebhookSink {
  private received: WebhookMessage[] = []
  private readonly journal

  constructor(
    dataDirectory: string,
    private readonly clock: EmulatorClock,
  ) {
    this.journal = openJournal<WebhookMessage>(join(dataDirectory, 'webhook.jsonl'))
    this.received = this.journal.entries()
  }

  /** 93000 without a key, 40008 for a wrong type or form, 40058 for content that is empty or too long. */
  accept(key: string, body: unknown): WechatResult {
    if (key === '') return { errcode: 93000, errmsg: 'invalid webhook url' }
    const { msgtype } = (body ?? {}) as { msgtype?: unknown }
    if (msgtype !== 'text' && msgtype !== 'markdown')
      return { errcode: 40008, errmsg: 'invalid message type' }
    const content = (body as Record<string, { content?: unknown } | undefined>)[msgtype]?.content
    if (typeof content !== 'string') return { errcode: 40008, errmsg: 'invalid message type' }
    if (content === '' || Buffer.byteLength(content) > CONTENT_LIMIT_BYTES[msgtype]) {
      return {
        errcode: 40058,
        errmsg: `${msgtype}.content must have 1 to ${CONTENT_LIMIT_BYTES[msgtype]} bytes`,
      }
    }
    const message: WebhookMessage = { at: this.clock.now(), key, msgtype, content }
    this.restore(message)
    return { errcode: 0, errmsg: 'ok' }
  }

  messages(): WebhookMessage[] {
    return this.received
  }

  /** Everything that was received, for an archive. */
  entries(): unknown[] {
    return this.journal.entries()
  }

  /** Whether this can be one of `entries`. */
  accepts({ at, key, msgtype, content }: Record<string, unknown>): boolean {
    const isType = msgtype === 'text' || msgtype === 'markdown'
    return typeof at === 'number' && typeof key === 'string' && isType && typeof content === 'string'
  }

  /** Receives one of `entries` again. */
  restore(entry: unknown): void {
    const message = entry as WebhookMessage
    this.journal.append(message)
    this.received.push(message)
  }

  clear(): void {
    this.received = []
    this.journal.clear()
  }
}
