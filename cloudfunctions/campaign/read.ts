import { refuse, succeed } from '@contract/errors'
import { readCampaign } from '../shared/adapters/campaign-store'
import type { Handler } from '../shared/call'
import { showCampaign } from './show-campaign'

export const read: Handler<'campaign.read'> = async ({ id }, call) => {
  const campaign = await readCampaign(id)
  if (campaign === null || campaign.district !== call.district) return refuse('NOT_FOUND')
  return succeed(await showCampaign(campaign, call))
}
