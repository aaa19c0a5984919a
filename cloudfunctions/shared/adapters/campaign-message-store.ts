import type { Notice } from '@domain/message/notice'
import type { SendState } from '@domain/message/outbox'
import type { MessageCount } from '@domain/push/view-campaign'
import { theDatabase } from '../cloud'
import { isDuplicate } from '../database-errors'
import { withRetry } from '../with-retry'
import { storeNotice, toMessage } from './message-store'

const messages = () => theDatabase().collection('messages')

/**
 * Stores many notices, those that are there already not again; gives how many of them belong to this campaign now. Two
 * requests, where nobody else stores the same meanwhile.
 */
export async function storeCampaignNotices(
  notices: readonly Notice[],
  { campaign, district }: { campaign: string; district: string },
): Promise<number> {
  if (notices.length === 0) return 0
  const known = await campaignsOf(notices.map(({ id }) => id))
  const fresh = notices.filter(({ id }) => !known.has(id))
  const isMine = (id: string) => known.get(id) === campaign
  const before = notices.filter(({ id }) => isMine(id)).length
  if (fresh.length === 0) return before
  try {
    await withRetry(() => messages().add(fresh.map((notice) => toMessage(notice, district))))
    return before + fresh.length
  } catch (cause) {
    if (!isDuplicate(cause)) throw cause
  }
  // Somebody was faster with some of them, or a first request landed whose answer got lost.
  for (const notice of fresh) await storeNotice(notice, district)
  const stored = await campaignsOf(notices.map(({ id }) => id))
  return [...stored.values()].filter((one) => one === campaign).length
}

/** The campaigns of those messages that exist, by id. */
async function campaignsOf(ids: readonly string[]): Promise<Map<string, string | undefined>> {
  const query = messages().where({ _id: theDatabase().command.in([...ids]) })
  const { data } = await withRetry(() => query.field({ _id: true, campaign: true }).limit(ids.length).get())
  return new Map((data as { _id: string; campaign?: string }[]).map((one) => [one._id, one.campaign]))
}

/** Waits until somebody lets it go on. */
const ON_HOLD = 8_640_000_000_000_000

/** Holds what waits of a campaign, or lets it go on. */
export async function holdCampaign(campaign: string, isHeld: boolean, now: number): Promise<void> {
  const _ = theDatabase().command
  const held = isHeld ? _.not(_.eq(ON_HOLD)) : ON_HOLD
  await withRetry(() =>
    messages()
      .where({ campaign, send: 'waiting', notBefore: held })
      .update({ notBefore: isHeld ? ON_HOLD : now, updatedAt: now }),
  )
}

/** What waits of a campaign is not sent any more. */
export async function endCampaignMessages(campaign: string, now: number): Promise<void> {
  await withRetry(() =>
    messages()
      .where({ campaign, send: 'waiting' })
      .update({ send: 'expired', sendNote: 'campaign withdrawn', updatedAt: now }),
  )
}

/** How many messages of a campaign stand where. */
export async function countCampaignMessages(campaign: string): Promise<MessageCount[]> {
  const { aggregate } = theDatabase().command
  const { data } = await withRetry(() =>
    messages()
      .aggregate()
      .match({ campaign })
      .group({ _id: { send: '$send', note: '$sendNote' }, count: aggregate.sum(1) })
      .end(),
  )
  const rows = data as { _id: { send: SendState; note?: string | null }; count: number }[]
  return rows.map(({ _id: { send, note = null }, count }) => ({ send, note, count }))
}
