import { succeed } from '@contract/errors'
import { campaignRow } from '@domain/push/view-campaign'
import { listCampaigns } from '../shared/adapters/campaign-store'
import type { Handler } from '../shared/call'
import { moverOf } from './show-campaign'

export const list: Handler<'campaign.list'> = async (_input, call) => {
  const by = moverOf(call)
  const items = (await listCampaigns(call.district)).map((campaign) => campaignRow(campaign, by))
  return succeed({ items })
}
