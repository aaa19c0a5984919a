import { succeed } from '@contract/errors'
import { noticesToAuthors } from '@domain/push/staff-notices'
import type { Handler } from '../shared/call'
import { changeCampaignOf } from './change-campaign'
import { moverOf } from './show-campaign'

export const sendBack: Handler<'campaign.sendBack'> = ({ id, version, remark: text }, call) => {
  const by = moverOf(call)
  return changeCampaignOf(
    {
      id,
      move: 'send_back',
      seen: version,
      note: text,
      change: () => succeed({ remark: { text, name: by.name, at: call.now } }),
      notices: (after) => noticesToAuthors(after, { kind: 'sent_back', remark: text }, { by, at: call.now }),
    },
    call,
  )
}
