import type { CampaignKind } from '@contract/campaign/campaign'
import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import { clauseDocument } from '../policy/published-clause'
import { chineseDay } from '../time/chinese-moment'
import { addDays } from '../time/shanghai'
import { campaignReason } from './campaign-reason'
import { closesAt, closingDays } from './campaign-window'
import { reminderText, usualText } from './copy'

/** So many days before a window closes people are reminded. */
const REMINDED_DAYS = [14, 3] as const

/** What a timer tells of a policy today, by rule. */
export interface DueCampaign {
  kind: CampaignKind
  policy: Policy
  reason: string
  text: string
  until: number | null
}

/**
 * What is to be told on a day: windows that close in 14 or 3 days, and clauses that were published the day before, the
 * first time or in a new version. A policy whose force nobody verified is told to nobody: `policyFit` judges that.
 */
export function campaignsDue(
  policies: readonly Policy[],
  clauses: readonly PolicyClause[],
  today: string,
): DueCampaign[] {
  return policies.flatMap((policy) => {
    const own = clauses.filter((clause) => clause.policy === policy.id)
    return [...reminders(policy, own, today), ...news(policy, own, today)]
  })
}

function reminders(policy: Policy, own: readonly PolicyClause[], today: string): DueCampaign[] {
  const documents = own.map((clause) => clauseDocument(clause, policy))
  const closing = closingDays(documents, today)
  return REMINDED_DAYS.flatMap((days): DueCampaign[] => {
    const day = addDays(today, days)
    if (!closing.includes(day)) return []
    const closes = { day, days }
    return [
      {
        kind: 'deadline',
        policy,
        reason: campaignReason({ kind: 'deadline', policy: policy.id, clauses: documents, closes }),
        text: reminderText(policy.title, chineseDay(day), days),
        until: closesAt(
          documents.filter((one) => closingDays([one], today).includes(day)),
          today,
        ),
      },
    ]
  })
}

function news(policy: Policy, own: readonly PolicyClause[], today: string): DueCampaign[] {
  const yesterday = addDays(today, -1)
  const fresh = own.filter(({ since }) => since === yesterday)
  if (fresh.length === 0) return []
  const documents = own.map((clause) => clauseDocument(clause, policy))
  const kind = fresh.some(({ version }) => version === 1) ? 'news' : 'change'
  const reason = campaignReason({ kind, policy: policy.id, clauses: documents })
  return [{ kind, policy, reason, text: usualText[kind](policy.title), until: closesAt(documents, today) }]
}
