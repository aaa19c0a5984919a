import type { TemplateKey } from '@contract/message/templates'
import type { Notice, NoticeSend, NoticeWords } from '@domain/message/notice'
import type { SendEnd, SendState } from '@domain/message/outbox'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

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
  /** Of those who wait for the same credit the lowest goes first. */
  rank?: number
  /** Goes out by day only. */
  isQuiet?: true
  /** Not true any more from then on, epoch ms. */
  until?: number
  /** Waits until then, epoch ms. */
  notBefore?: number
  /** The campaign it belongs to. */
  campaign?: string
  /** It is told only while a saved profile asks for it. */
  byProfile?: true
  /** The try that is at it, while it is in `sending`. */
  sendClaim?: string
  webhook: string | null
  webhookState: 'none' | 'waiting' | 'sent' | 'failed'
  createdAt: number
  updatedAt: number
  version: number
}

const messages = () => theDatabase().collection('messages')

const DEFAULT_RANK = 1

function sendingOf(send: NoticeSend | null) {
  if (send === null) return { send: 'none' as const, template: null, data: {} }
  const { template, data, rank = DEFAULT_RANK, isQuiet, until } = send
  return {
    send: 'waiting' as const,
    template,
    data,
    rank,
    ...(isQuiet === undefined ? {} : { isQuiet }),
    ...(until === undefined ? {} : { until }),
  }
}

/** A notice as it is stored. */
export function toMessage(notice: Notice, district: string): MessageDocument {
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
    ...(notice.campaign === undefined ? {} : { campaign: notice.campaign.id }),
    ...(notice.campaign?.byProfile ? { byProfile: true as const } : {}),
    readAt: null,
    ...sendingOf(notice.send),
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

/** Messages of a district that may be sent now, those first that go first; none of the templates left out. */
export async function listDue(
  district: string,
  now: number,
  { limit, without }: { limit: number; without: readonly TemplateKey[] },
): Promise<MessageDocument[]> {
  const _ = theDatabase().command
  const others = without.length === 0 ? {} : { template: _.nin([...without]) }
  const query = messages()
    .where({ district, send: 'waiting', notBefore: _.not(_.gt(now)), ...others })
    .orderBy('rank', 'asc')
    .orderBy('at', 'asc')
    .limit(limit)
  const { data } = await withRetry(() => query.get())
  return data as MessageDocument[]
}

/** Messages of a district that have been in `sending` since before a moment. */
export async function listStuck(district: string, before: number, limit: number): Promise<MessageDocument[]> {
  const _ = theDatabase().command
  const query = messages().where({ district, send: 'sending', updatedAt: _.lt(before) })
  const { data } = await withRetry(() => query.limit(limit).get())
  return data as MessageDocument[]
}

/** What waits and is no longer true stays in the inbox only. */
export async function expireWaiting(district: string, now: number): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    messages()
      .where({ district, send: 'waiting', until: _.lte(now) })
      .update({ send: 'expired', updatedAt: now }),
  )
}

/** Lets waiting messages wait until a moment: all of them, those of a template, or those that nobody waits for. */
export async function putOff(
  district: string,
  which: Partial<Pick<MessageDocument, 'template' | 'isQuiet'>>,
  { until, now }: { until: number; now: number },
): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    messages()
      .where({ district, send: 'waiting', ...which, notBefore: _.not(_.gte(until)) })
      .update({ notBefore: until, updatedAt: now }),
  )
}

/** Messages of a district whose line for the staff group was not told yet, oldest first. */
export async function listUntoldWebhooks(district: string, limit: number): Promise<MessageDocument[]> {
  const query = messages().where({ district, webhookState: 'waiting' }).orderBy('at', 'asc').limit(limit)
  const { data } = await withRetry(() => query.get())
  return data as MessageDocument[]
}

/** Takes a waiting message to send it; false when somebody else did. A lost answer leaves it to `recover`. */
export async function claimMessage(id: string, claim: string, at: number): Promise<boolean> {
  const { updated } = await messages()
    .where({ _id: id, send: 'waiting' })
    .update({ send: 'sending', sendClaim: claim, updatedAt: at })
  return updated === 1
}

/** Nobody can be written to, or the template is not approved: a waiting message stays in the inbox only. */
export async function leaveInInbox(id: string, note: string | null, at: number): Promise<void> {
  await withRetry(() =>
    messages()
      .where({ _id: id, send: 'waiting' })
      .update({ send: 'no_credit', sendNote: note, updatedAt: at }),
  )
}

/**
 * A message that was being sent before tries had claims: no reservation tells whether WeChat was asked, so nobody knows.
 */
export async function leaveUncertain(id: string, at: number): Promise<'uncertain'> {
  const send = 'uncertain'
  await withRetry(() =>
    messages().where({ _id: id, send: 'sending', sendClaim: null }).update({ send, updatedAt: at }),
  )
  return send
}

/** Records how the try of this claim ended, or that the message waits on. */
export async function recordEnd(
  { id, claim, tries }: { id: string; claim: string; tries: number },
  { state, note, notBefore, isTry }: SendEnd,
  at: number,
): Promise<void> {
  await withRetry(() =>
    messages()
      .where({ _id: id, send: 'sending', sendClaim: claim })
      .update({
        send: state,
        sendNote: note ?? null,
        updatedAt: at,
        ...(notBefore === undefined ? {} : { notBefore }),
        ...(isTry === undefined ? {} : { sendTries: tries + 1 }),
      }),
  )
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
