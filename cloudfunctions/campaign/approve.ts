import { succeed } from '@contract/errors'
import { noticesToAuthors } from '@domain/push/staff-notices'
import type { Handler } from '../shared/call'
import { changeCampaignOf } from './change-campaign'
import { moverOf } from './show-campaign'

/** Nobody who wrote of it or submitted it lets it go out. */
export const approve: Handler<'campaign.approve'> = ({ id, version }, call) => {
  const { subject, name } = moverOf(call)
  const reviewer = { subject, name, at: call.now }
  return changeCampaignOf(
    {
      id,
      move: 'approve',
      seen: version,
      change: () => succeed({ reviewer, remark: null }),
      notices: (after) =>
        noticesToAuthors(after, { kind: 'approved' }, { by: { subject, name }, at: call.now }),
    },
    call,
  )
}
