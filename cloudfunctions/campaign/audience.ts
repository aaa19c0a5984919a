import { refuse, succeed } from '@contract/errors'
import { shownAudience } from '@domain/push/audience'
import { readCampaign } from '../shared/adapters/campaign-store'
import type { Handler } from '../shared/call'
import { countAudience } from '../shared/campaign/count-audience'
import { readPolicyBook } from '../shared/campaign/policy-book'
import { hasTemplate } from './show-campaign'

/** Numbers only, and none that could be somebody: subjects do not leave the function. */
export const audience: Handler<'campaign.audience'> = async ({ id }, call) => {
  const { district, now } = call
  const campaign = await readCampaign(id)
  if (campaign === null || campaign.district !== district) return refuse('NOT_FOUND')
  const book = await readPolicyBook(district, campaign.policy)
  if (book === null) return refuse('NOT_FOUND')
  const { counts, isAtLeast, needsReview } = await countAudience(book, {
    ...{ district, now, tellsMayFit: campaign.tellsMayFit },
    hasTemplate: await hasTemplate(district),
  })
  return succeed({ ...shownAudience(counts), isAtLeast, needsReview })
}
