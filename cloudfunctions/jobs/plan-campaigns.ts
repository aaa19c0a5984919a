import type { Campaign } from '@domain/push/campaign'
import { campaignsDue, type DueCampaign } from '@domain/push/campaigns-due'
import { TIMER } from '@domain/push/copy'
import { newCampaign, usualTitle } from '@domain/push/new-campaign'
import { dayOf } from '@domain/time/shanghai'
import { addCampaign } from '../shared/adapters/campaign-store'
import { listPoliciesWithClauses } from '../shared/adapters/clause-draft-store'
import { keyedId } from '../shared/secrets'

/** Begins what is told by rule today; the reason names a campaign, so a second run begins nothing twice. */
export async function planCampaigns(district: string, now: number): Promise<number> {
  const { policies, clauses } = await listPoliciesWithClauses(district)
  let begun = 0
  for (const due of campaignsDue(policies, clauses, dayOf(now))) {
    if (await addCampaign(byTimer(due, district, now))) begun += 1
  }
  return begun
}

function byTimer(
  { kind, policy, reason, text, until }: DueCampaign,
  district: string,
  now: number,
): Campaign {
  return newCampaign(
    {
      _id: `c${keyedId('campaign-by-timer', district, reason)}`,
      ...{ district, kind, reason, text, until },
      policy: policy.id,
      policyTitle: policy.title,
      isByTimer: true,
      title: usualTitle(policy.title),
      tellsMayFit: false,
      tellsSavers: kind !== 'news',
      authors: [],
    },
    {
      step: { at: now, name: TIMER },
      history: { at: now, by: 'timer', kind: 'open', version: 1, requestId: '', inputHash: '' },
    },
  )
}
