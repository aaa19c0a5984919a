import type { CampaignView } from '@contract/campaign/campaign'
import type { Campaign } from '@domain/push/campaign'
import { POLICY_TEMPLATE } from '@domain/push/campaign-notice'
import { exampleOf } from '@domain/push/example'
import type { CampaignMover } from '@domain/push/move-campaign'
import { campaignReport, viewCampaign } from '@domain/push/view-campaign'
import { countCampaignMessages } from '../shared/adapters/campaign-message-store'
import { readDistrict } from '../shared/adapters/district-store'
import { type Call, staffOf } from '../shared/call'
import { readPolicyBook } from '../shared/campaign/policy-book'

/** The caller as the rules of campaigns know them. */
export function moverOf(call: Call): CampaignMover {
  const { name, roles } = staffOf(call)
  return { subject: call.subject, name, roles }
}

/** Whether WeChat approved the template of policies. */
export async function hasTemplate(district: string): Promise<boolean> {
  const { settings } = await readDistrict(district)
  return settings.templates[POLICY_TEMPLATE] !== undefined
}

/** A campaign as the caller sees it. Two requests: its policy, and what became of its messages. */
export async function showCampaign(campaign: Campaign, call: Call): Promise<CampaignView> {
  const [book, counts, isApproved] = await Promise.all([
    readPolicyBook(call.district, campaign.policy),
    countCampaignMessages(campaign._id),
    hasTemplate(call.district),
  ])
  return viewCampaign(campaign, {
    by: moverOf(call),
    example: exampleOf(book?.clauses ?? []),
    hasTemplate: isApproved,
    report: counts.length === 0 ? null : campaignReport(counts),
  })
}
