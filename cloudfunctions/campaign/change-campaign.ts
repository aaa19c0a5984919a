import type { CampaignMove, CampaignView } from '@contract/campaign/campaign'
import { type Result, succeed } from '@contract/errors'
import type { Notice } from '@domain/message/notice'
import type { Campaign } from '@domain/push/campaign'
import { type CampaignChange, moveCampaign } from '@domain/push/move-campaign'
import { changeCampaign, readCampaign } from '../shared/adapters/campaign-store'
import type { Call } from '../shared/call'
import { settleCampaign } from '../shared/campaign/settle-campaign'
import { changed, changeRecord } from '../shared/change-record'
import { moverOf, showCampaign } from './show-campaign'

/** One move of a campaign. */
interface ChangeOfCampaign {
  id: string
  move: CampaignMove
  /** The version that the caller saw. */
  seen: number
  note?: string
  /** What changes besides the state, or why nothing may; the state's own rules come first. */
  change?: (read: Campaign) => Result<CampaignChange> | Promise<Result<CampaignChange>>
  /** Which colleagues hear of it. */
  notices?: (after: Campaign) => Notice[] | Promise<Notice[]>
}

/** Moves a campaign once for a request and answers it as it stands then. */
export async function changeCampaignOf(given: ChangeOfCampaign, call: Call): Promise<Result<CampaignView>> {
  const { id, move, seen, note = '' } = given
  const result = await changeRecord<Campaign>(
    {
      kind: move,
      read: () => readCampaign(id),
      write: changeCampaign,
      mayChange: ({ district }) => district === call.district,
      decide: async (read) => {
        const step = { move, by: moverOf(call), at: call.now, seen, note }
        // Its own rules first: whoever may not move it causes no work.
        const allowed = moveCampaign(read, step)
        if (!allowed.ok) return allowed
        const change = (await given.change?.(read)) ?? succeed({})
        if (!change.ok) return change
        const moved = moveCampaign(read, step, change.value)
        if (!moved.ok) return moved
        const after = changed(read, moved.value, call)
        return succeed({ after, set: moved.value, notices: (await given.notices?.(after)) ?? [] })
      },
    },
    call,
  )
  if (!result.ok) return result
  // The timer does it too, should this be cut off.
  if (result.value.unsettled) await settleCampaign(result.value, call.now)
  return succeed(await showCampaign(result.value, call))
}
