import { refuse, succeed } from '@contract/errors'
import { toldOf } from '@domain/push/audience'
import { campaignReason } from '@domain/push/campaign-reason'
import { closesAt } from '@domain/push/campaign-window'
import { authorsWith } from '@domain/push/move-campaign'
import { noticesToReviewers } from '@domain/push/staff-notices'
import { dayOf } from '@domain/time/shanghai'
import { readDistrict } from '../shared/adapters/district-store'
import type { Handler } from '../shared/call'
import { countAudience } from '../shared/campaign/count-audience'
import { readPolicyBook } from '../shared/campaign/policy-book'
import { changeCampaignOf } from './change-campaign'
import { hasTemplate, moverOf } from './show-campaign'

/**
 * To a second person, or on its way at once where it goes to twenty people or fewer. What it tells of is settled here: the
 * policy as it is published now.
 */
export const submit: Handler<'campaign.submit'> = ({ id, version }, call) =>
  changeCampaignOf(
    {
      id,
      move: 'submit',
      seen: version,
      change: async (read) => {
        const { district, now } = call
        const book = await readPolicyBook(district, read.policy)
        if (book === null) return refuse('NOT_FOUND')
        const asked = {
          district,
          now,
          tellsMayFit: read.tellsMayFit,
          hasTemplate: await hasTemplate(district),
        }
        const { counts, needsReview } = await countAudience(book, asked)
        if (toldOf(counts) === 0) return refuse('NOBODY_TO_TELL')
        const { kind, policy } = read
        return succeed({
          ...(needsReview ? {} : { state: 'sending' as const }),
          reason: campaignReason({ kind, policy, clauses: book.documents }),
          until: closesAt(book.documents, dayOf(now)),
          authors: authorsWith(read, moverOf(call)),
          remark: null,
        })
      },
      notices: async (after) => {
        if (after.state !== 'in_review') return []
        const { duty } = await readDistrict(call.district)
        return noticesToReviewers(after, duty, { by: moverOf(call), at: call.now })
      },
    },
    call,
  )
