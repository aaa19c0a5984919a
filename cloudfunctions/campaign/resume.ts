import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeCampaignOf } from './change-campaign'

/** It goes on where it was paused; consent is looked at again before anything is sent. */
export const resume: Handler<'campaign.resume'> = ({ id, version }, call) =>
  changeCampaignOf({ id, move: 'resume', seen: version, change: () => succeed({ unsettled: true }) }, call)
