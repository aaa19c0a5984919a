import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeCampaignOf } from './change-campaign'

/** Nothing more is written, and what waits is held. */
export const pause: Handler<'campaign.pause'> = ({ id, version }, call) =>
  changeCampaignOf({ id, move: 'pause', seen: version, change: () => succeed({ unsettled: true }) }, call)
