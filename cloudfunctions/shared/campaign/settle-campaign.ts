import type { Campaign } from '@domain/push/campaign'
import { endCampaignMessages, holdCampaign } from '../adapters/campaign-message-store'
import { markSettled } from '../adapters/campaign-store'

/**
 * Sees to it that what waits of a campaign stands as its state says: held while it is paused, on its way while it is sent,
 * ended once it is withdrawn. May be done any number of times.
 */
export async function settleCampaign(campaign: Campaign, now: number): Promise<void> {
  const { _id: id, state } = campaign
  if (state === 'withdrawn') await endCampaignMessages(id, now)
  else await holdCampaign(id, state === 'paused', now)
  await markSettled(campaign)
}
