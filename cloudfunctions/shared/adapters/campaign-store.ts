import type { Campaign, CampaignCursor } from '@domain/push/campaign'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'
import { changeDocument, type DocumentChange } from './change-document'

const campaigns = () => theDatabase().collection('campaigns')

/** The latest campaigns that the list shows. */
const MOST_LISTED = 100
/** Campaigns that a run of the timer looks at. */
const MOST_AT_ONCE = 20

/** Stores a new campaign; false when there is one of this id. */
export function addCampaign(campaign: Campaign): Promise<boolean> {
  return addDocument('campaigns', campaign)
}

export async function readCampaign(id: string): Promise<Campaign | null> {
  const { data } = await withRetry(() => campaigns().doc(id).get())
  return (data[0] as Campaign | undefined) ?? null
}

/** Changes a campaign if nobody changed it since it was read; false otherwise. */
export function changeCampaign(read: Campaign, change: DocumentChange<Campaign>): Promise<boolean> {
  return changeDocument('campaigns', read, change)
}

/** The campaigns of a district, the latest first. */
export async function listCampaigns(district: string): Promise<Campaign[]> {
  const query = campaigns().where({ district }).orderBy('createdAt', 'desc').limit(MOST_LISTED)
  const { data } = await withRetry(() => query.field({ history: false, notices: false, log: false }).get())
  return data as Campaign[]
}

/** Campaigns that are being written. */
export async function listSending(district: string): Promise<Campaign[]> {
  const query = campaigns().where({ district, state: 'sending' }).orderBy('createdAt', 'asc')
  const { data } = await withRetry(() => query.limit(MOST_AT_ONCE).get())
  return data as Campaign[]
}

/** Campaigns whose messages do not stand as their state says. */
export async function listUnsettled(district: string): Promise<Campaign[]> {
  const { data } = await withRetry(() =>
    campaigns().where({ district, unsettled: true }).limit(MOST_AT_ONCE).get(),
  )
  return data as Campaign[]
}

/** Notes that the messages stand as the state says, unless it changed since it was read. */
export async function markSettled({ _id, version }: Campaign): Promise<void> {
  const unsettled = theDatabase().command.remove()
  await withRetry(() => campaigns().where({ _id, version }).update({ unsettled }))
}

/**
 * Notes how far a campaign is written, if nobody did since it was read and it is still being sent; false otherwise. The
 * version stays: what staff saw of it has not changed.
 */
export async function advanceCampaign(
  read: Pick<Campaign, '_id' | 'cursor'>,
  { cursor, written }: { cursor: CampaignCursor; written: number },
): Promise<boolean> {
  const _ = theDatabase().command
  const { updated } = await withRetry(() =>
    campaigns()
      .where({
        _id: read._id,
        state: 'sending',
        'cursor.of': read.cursor.of,
        'cursor.after': read.cursor.after,
      })
      .update({ cursor: _.set(cursor), written: _.inc(written) }),
  )
  return updated === 1
}
