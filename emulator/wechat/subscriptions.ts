import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { EmulatorClock } from '../clock/emulator-clock'
import { openJournal } from '../journal/journal'
import { findInvalidField } from './template-fields'
import { WECHAT_OK, type WechatResult, wechatError } from './wechat-error'

/** A subscription message that reached a person. */
export interface SentMessage {
  id: string
  /** Emulator time, epoch ms. */
  at: number
  openid: string
  templateId: string
  /** Where a tap leads; empty when the message leads nowhere. */
  page: string
  data: Record<string, { value: string }>
}

export type PromptAnswer = Record<string, 'accept' | 'reject'>

type Entry =
  | { kind: 'known'; openid: string }
  | { kind: 'accepted'; openid: string; templateId: string }
  | { kind: 'stopped'; openid: string; templateId: string }
  | { kind: 'sent'; message: SentMessage }

/** Tells what WeChat pushes of a person's permissions. */
export type Announce = (openid: string, event: Record<string, unknown>) => void

/** How a person answers a prompt. */
export interface PromptManner {
  accept: boolean
  /** 总是保持以上选择 was ticked before: no dialog opens and no event tells of it. */
  isSilent?: boolean
}

/** Who allowed which message, and what was sent: one send per accepted prompt, kept over restarts. */
export class Subscriptions {
  private readonly openids = new Set<string>()
  private readonly visits = new Map<string, number>()
  private readonly credits = new Map<string, Map<string, number>>()
  private sent: SentMessage[] = []
  private readonly journal

  constructor(
    dataDirectory: string,
    private readonly clock: EmulatorClock,
    private readonly templateIds: readonly string[] | undefined,
    private readonly announce: Announce,
  ) {
    this.journal = openJournal<Entry>(join(dataDirectory, 'subscriptions.jsonl'))
    for (const entry of this.journal.entries()) this.apply(entry)
  }

  /** A person becomes known to WeChat's side by using the mini-program. */
  remember(openid: string): void {
    if (!this.openids.has(openid)) this.record({ kind: 'known', openid })
    this.visits.set(openid, this.clock.now())
  }

  /**
   * How long ago a person used the mini-program, in ms; `undefined` for somebody unknown. Visits are kept in
   * memory: after a restart everybody was here long ago.
   */
  msSinceVisit(openid: string): number | undefined {
    if (!this.openids.has(openid)) return undefined
    const visit = this.visits.get(openid)
    return visit === undefined ? Number.POSITIVE_INFINITY : this.clock.now() - visit
  }

  ownsTemplate(templateId: string): boolean {
    return this.templateIds === undefined || this.templateIds.includes(templateId)
  }

  /** What `wx.requestSubscribeMessage` answers when the person accepts or refuses every template. */
  answerPrompt(
    openid: string,
    templateIds: readonly string[],
    { accept, isSilent = false }: PromptManner,
  ): PromptAnswer {
    this.remember(openid)
    if (accept) for (const templateId of templateIds) this.record({ kind: 'accepted', openid, templateId })
    const answer = accept ? 'accept' : 'reject'
    if (!isSilent) {
      const items = templateIds.map((id) => ({ ...statusOf(id, answer), PopupScene: '0' }))
      this.announce(openid, { Event: 'subscribe_msg_popup_event', List: items })
    }
    return Object.fromEntries(templateIds.map((id) => [id, answer]))
  }

  /** The person refuses a template in the settings: what was allowed is gone. One entry comes without its list. */
  stop(openid: string, templateIds: readonly string[]): void {
    for (const templateId of templateIds) this.record({ kind: 'stopped', openid, templateId })
    const items = templateIds.map((id) => statusOf(id, 'reject'))
    const list = items.length === 1 ? items[0] : items
    this.announce(openid, { Event: 'subscribe_msg_change_event', List: list })
  }

  balances(openid: string): Record<string, number> {
    return Object.fromEntries(this.credits.get(openid) ?? [])
  }

  messages(openid?: string): SentMessage[] {
    return this.sent.filter((message) => openid === undefined || message.openid === openid)
  }

  /**
   * `subscribeMessage.send`: 47003 for a malformed field, 40037 for a template that is not ours, 40003 for an
   * unknown person, 43101 without a credit. Only a success uses a credit up.
   */
  send(request: Record<string, unknown>): WechatResult {
    const openid = readText(request.touser)
    const templateId = readText(request.template_id ?? request.templateId)
    if (!this.openids.has(openid)) return wechatError(40003)
    if (templateId === '' || !this.ownsTemplate(templateId)) return wechatError(40037)
    const invalid = findInvalidField(request.data)
    if (invalid !== undefined) return wechatError(47003, `${invalid} invalid`)
    if ((this.credits.get(openid)?.get(templateId) ?? 0) < 1) return wechatError(43101)
    const data = request.data as SentMessage['data']
    const page = readText(request.page)
    const message = { id: randomUUID(), at: this.clock.now(), openid, templateId, page, data }
    this.record({ kind: 'sent', message })
    const told = { TemplateId: templateId, MsgID: message.id, ErrorCode: '0', ErrorStatus: 'success' }
    this.announce(openid, { Event: 'subscribe_msg_sent_event', List: [told] })
    return { ...WECHAT_OK, msgid: message.id }
  }

  clear(): void {
    this.openids.clear()
    this.visits.clear()
    this.credits.clear()
    this.sent = []
    this.journal.clear()
  }

  /** Everything that happened, for an archive. */
  entries(): unknown[] {
    return this.journal.entries()
  }

  /** Whether this can be one of `entries`. */
  accepts({ kind, openid, templateId, message }: Record<string, unknown>): boolean {
    if (kind === 'sent') return isSentMessage(message)
    if (typeof openid !== 'string') return false
    if (kind === 'known') return true
    return (kind === 'accepted' || kind === 'stopped') && typeof templateId === 'string'
  }

  /** Lets one of `entries` happen again. */
  restore(entry: unknown): void {
    this.record(entry as Entry)
  }

  private record(entry: Entry): void {
    this.journal.append(entry)
    this.apply(entry)
  }

  private apply(entry: Entry): void {
    if (entry.kind === 'known') this.openids.add(entry.openid)
    else if (entry.kind === 'accepted') this.addCredit(entry.openid, entry.templateId, 1)
    else if (entry.kind === 'stopped') this.credits.get(entry.openid)?.delete(entry.templateId)
    else {
      this.sent.push(entry.message)
      this.addCredit(entry.message.openid, entry.message.templateId, -1)
    }
  }

  private addCredit(openid: string, templateId: string, change: number): void {
    const balances = this.credits.get(openid) ?? new Map<string, number>()
    balances.set(templateId, (balances.get(templateId) ?? 0) + change)
    this.credits.set(openid, balances)
  }
}

const statusOf = (templateId: string, status: 'accept' | 'reject') => ({
  TemplateId: templateId,
  SubscribeStatusString: status,
})

function isSentMessage(value: unknown): value is SentMessage {
  const { id, at, openid, templateId, page, data } = (value ?? {}) as Partial<
    Record<keyof SentMessage, unknown>
  >
  const hasTexts = [id, openid, templateId, page].every((text) => typeof text === 'string')
  return hasTexts && typeof at === 'number' && findInvalidField(data) === undefined
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
