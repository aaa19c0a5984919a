import type { TemplateKey } from '@contract/message/templates'
import { messageTemplates } from '@contract/message/templates'
import { type Composed, composeFields } from '../message/compose-fields'
import { templateFieldProblem } from '../message/field-problem'
import type { Notice } from '../message/notice'
import { factLabel } from '../policy/facts'
import type { Campaign } from './campaign'
import { CHECK_IT, inboxTitles, reasonOfSaved, shortReason, shortReasonOfSaved } from './copy'

/** The template of everything that is told of policies. */
export const POLICY_TEMPLATE: TemplateKey = 'policy_news'

/** Below what somebody must act on, which is 0, and below what they asked about, which is 1. */
const RANK = 5

/** Why somebody is told: by what their profile says, or because they saved the policy. */
export type ToldBecause = { by: 'profile'; reason: string; facts: readonly string[] } | { by: 'saved' }

/** The reason in one field of the template: as many facts as fit, named in the order in which they are asked. */
export function phoneReason(because: ToldBecause): string {
  if (because.by === 'saved') return shortReasonOfSaved
  const labels = because.facts.map(factLabel)
  for (let count = labels.length; count > 0; count -= 1) {
    const text = shortReason(labels.slice(0, count))
    if (templateFieldProblem('thing2', text) === undefined) return text
  }
  return CHECK_IT
}

/** What stands on the phone, field by field, or what WeChat would refuse of it. */
export function composeCampaign({ title }: Pick<Campaign, 'title'>, because: ToldBecause): Composed {
  const { fields } = messageTemplates[POLICY_TEMPLATE]
  return composeFields(fields, { thing1: title, thing2: phoneReason(because), thing3: CHECK_IT })
}

/** What stands in the inbox: what staff wrote, why this person is told, and the fixed wording. */
export function inboxWords(
  { kind, text }: Pick<Campaign, 'kind' | 'text'>,
  because: ToldBecause,
): Pick<Notice, 'title' | 'text'> {
  const reason = because.by === 'saved' ? reasonOfSaved : because.reason
  return { title: inboxTitles[kind], text: `${text}${reason === '' ? '' : `${reason}。`}${CHECK_IT}。` }
}

/** The message of a campaign to one person, under an id that is the same for the same person and reason. */
export function campaignNotice(
  campaign: Campaign,
  { id, to, because, at }: { id: string; to: string; because: ToldBecause; at: number },
): Notice {
  const composed = composeCampaign(campaign, because)
  if (!composed.ok)
    throw new Error(`WeChat would refuse ${composed.mend.map(({ field }) => field).join(', ')}`)
  return {
    id,
    to,
    at,
    topic: 'policy',
    ...inboxWords(campaign, because),
    link: { to: 'policy', id: campaign.policy },
    campaign: { id: campaign._id, byProfile: because.by === 'profile' },
    send: {
      template: POLICY_TEMPLATE,
      data: composed.data,
      rank: RANK,
      isQuiet: true,
      ...(campaign.until === null ? {} : { until: campaign.until }),
    },
    webhook: null,
  }
}
