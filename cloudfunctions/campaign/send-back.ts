import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeCampaignOf } from './change-campaign'
import { moverOf } from './show-campaign'

export const sendBack: Handler<'campaign.sendBack'> = ({ id, version, remark: text }, call) => {
  const remark = { text, name: moverOf(call).name, at: call.now }
  return changeCampaignOf(
    { id, move: 'send_back', seen: version, note: text, change: () => succeed({ remark }) },
    call,
  )
}
