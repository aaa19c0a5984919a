import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeCampaignOf } from './change-campaign'
import { moverOf } from './show-campaign'

export const withdraw: Handler<'campaign.withdraw'> = ({ id, version, reason }, call) => {
  const withdrawal = { reason, name: moverOf(call).name, at: call.now }
  return changeCampaignOf(
    {
      id,
      move: 'withdraw',
      seen: version,
      note: reason,
      change: () => succeed({ withdrawal, unsettled: true }),
    },
    call,
  )
}
