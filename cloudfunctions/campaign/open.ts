import type { ParsedInputOf } from '@contract/actions'
import { refuse, succeed } from '@contract/errors'
import type { Campaign } from '@domain/push/campaign'
import { campaignReason } from '@domain/push/campaign-reason'
import { usualText } from '@domain/push/copy'
import { newCampaign, usualTitle } from '@domain/push/new-campaign'
import { addCampaign, readCampaign } from '../shared/adapters/campaign-store'
import type { Call, Handler } from '../shared/call'
import { type PolicyBook, readPolicyBook } from '../shared/campaign/policy-book'
import { historyEntry, repeatOf } from '../shared/repeat'
import { keyedId } from '../shared/secrets'
import { moverOf, showCampaign } from './show-campaign'

/** The request names the campaign, so a repeat finds the one that it made. */
export const open: Handler<'campaign.open'> = async (input, call) => {
  const book = await readPolicyBook(call.district, input.policy)
  if (book === null) return refuse('NOT_FOUND')
  const fresh = begun(input, book, call)
  if (await addCampaign(fresh)) return succeed(await showCampaign(fresh, call))
  const stored = await readCampaign(fresh._id)
  if (stored === null || repeatOf(stored.history, call, 'open') !== 'same') return refuse('REQUEST_REUSED')
  return succeed(await showCampaign(stored, call))
}

function begun({ kind }: ParsedInputOf<'campaign.open'>, book: PolicyBook, call: Call): Campaign {
  const { district, now } = call
  const { id: policy, title: policyTitle } = book.policy
  const { subject, name } = moverOf(call)
  return newCampaign(
    {
      _id: `c${keyedId('campaign', call.subject, call.requestId)}`,
      district,
      kind,
      policy,
      policyTitle,
      reason: campaignReason({ kind, policy, clauses: book.documents }),
      isByTimer: false,
      title: usualTitle(policyTitle),
      text: usualText[kind](policyTitle),
      tellsMayFit: false,
      tellsSavers: false,
      authors: [{ subject, name }],
      until: null,
    },
    { step: { at: now, name }, history: historyEntry(call, 'open', 1) },
  )
}
