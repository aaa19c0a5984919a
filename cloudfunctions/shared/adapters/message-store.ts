import type { TemplateKey } from '@contract/message/templates'
import type { Notice, NoticeWords } from '@domain/message/notice'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** `none`: inbox only by design. `waiting` → `sending` → `sent`, `no_credit`, `failed` or `uncertain`. */
export type SendState = 'none' | 'waiting' | 'sending' | 'sent' | 'no_credit' | 'failed' | 'uncertain'

export interface MessageDocument {
  _id: string
  district: string
  subject: string
  at: number
  topic: Notice['topic']
  title: string
  text: string
  /** The same for readers of English; left out where there is Chinese only. */
  en?: NoticeWords
  link: Notice['link']
  readAt: number | null
  send: SendState
  template: TemplateKey | null
  data: Record<string, string>
  /** WeChat's answer when sending failed. */
  sendNote: string | null
  /** How often WeChat was too busy to send it; left out while it never was. */
  sendTries?: number
  webhook: string | null
  webhookState: 'none' | 'waiting' | 'sent' | 'failed'
  createdAt: number
  updatedAt: number
  version: number
}

const messages = () => theDatabase().collection('messages')

function toMessage(notice: Notice, district: string): MessageDocument {
  return {
    _id: notice.id,
    district,
    subject: notice.to,
    at: notice.at,
    topic: notice.topic,
    title: notice.title,
    text: notice.text,
    ...(notice.en === undefined ? {} : { en: notice.en }),
    link: notice.link,
    readAt: null,
    send: notice.send === null ? 'none' : 'waiting',
    template: notice.send?.template ?? null,
    data: notice.send?.data ?? {},
    sendNote: null,
    webhook: notice.webhook,
    webhookState: notice.webhook === null ? 'none' : 'waiting',
    createdAt: notice.at,
    updatedAt: notice.at,
    version: 1,
  }
}

/** Stores a notice as a message under its own id; doing it twice stores it once. */
export async function storeNotice(notice: Notice, district: string): Promise<void> {
  await addDocument('messages', toMessage(notice, district))
}

/** Takes a stored notice out of the document it waited in, exactly once. */
export async function takeOutNotice(collection: string, document: string, noticeId: string): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    theDatabase()
      .collection(collection)
      .where({ _id: document, 'notices.id': noticeId })
      .update({ notices: _.pull({ id: noticeId }), pending: _.inc(-1) }),
  )
}

/** A page of the inbox, newest first: one more than asked for tells whether there are more. */
export async function listMessages(
  subject: string,
  before: number | null,
  limit: number,
): Promise<MessageDocument[]> {
  const _ = theDatabase().command
  const query = messages().where({ subject, ...(before === null ? {} : { at: _.lt(before) }) })
  const { data } = await withRetry(() => query.orderBy('at', 'desc').limit(limit).get())
  return data as MessageDocument[]
}

/** The part of a query for the given messages; an empty list means all. */
function chosen(ids: readonly string[]): Record<string, unknown> {
  return ids.length === 0 ? {} : { _id: theDatabase().command.in([...ids]) }
}

/** How many of a person's messages are unread: of the given ones, or of all. */
export async function countUnread(subject: string, ids: readonly string[] = []): Promise<number> {
  const unread = messages().where({ subject, readAt: null, ...chosen(ids) })
  const { total } = await withRetry(() => unread.count())
  return total ?? 0
}

/** Marks a person's messages up to a moment as read: the given ones, or all when the list is empty. */
export async function markRead(subject: string, ids: readonly string[], at: number): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    messages()
      .where({ subject, readAt: null, at: _.lte(at), ...chosen(ids) })
      .update({ readAt: at, updatedAt: at }),
  )
}

/** Messages of a district in a send state, oldest first. */
export async function listBySend(
  district: string,
  send: SendState,
  limit: number,
): Promise<MessageDocument[]> {
  const query = messages().where({ district, send }).orderBy('at', 'asc').limit(limit)
  const { data } = await withRetry(() => query.get())
  return data as MessageDocument[]
}

/** Messages of a district whose line for the staff group was not told yet, oldest first. */
export async function listUntoldWebhooks(district: string, limit: number): Promise<MessageDocument[]> {
  const query = messages().where({ district, webhookState: 'waiting' }).orderBy('at', 'asc').limit(limit)
  const { data } = await withRetry(() => query.get())
  return data as MessageDocument[]
}

/** Moves a message from one send state to another; false when somebody else did. */
export async function moveSend(
  id: string,
  move: { from: SendState; to: SendState; note?: string; tries?: number },
  at: number,
): Promise<boolean> {
  const { updated } = await messages()
    .where({ _id: id, send: move.from })
    .update({
      send: move.to,
      sendNote: move.note ?? null,
      updatedAt: at,
      ...(move.tries === undefined ? {} : { sendTries: move.tries }),
    })
  return updated === 1
}

/** Records what became of a line for the staff group; false when somebody else did. */
export async function moveWebhook(
  id: string,
  move: { from: MessageDocument['webhookState']; to: MessageDocument['webhookState'] },
  at: number,
): Promise<boolean> {
  const { updated } = await messages()
    .where({ _id: id, webhookState: move.from })
    .update({ webhookState: move.to, updatedAt: at })
  return updated === 1
}
