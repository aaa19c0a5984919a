import type { CampaignKind } from '@contract/campaign/campaign'
import type { Clause } from '@contract/policy/clause'

interface Told {
  kind: CampaignKind
  policy: string
  /** The clauses of the policy as they are published. */
  clauses: readonly Pick<Clause, 'id' | 'version'>[]
  /** Of a reminder: the day on which the window closes, and how many days before it. */
  closes?: { day: string; days: number }
}

/**
 * What a campaign tells of, as a text that is the same for the same news: the policy with its clauses in these versions,
 * or the end of a window. Nobody is told of the same twice, whoever pushes it.
 */
export function campaignReason({ kind, policy, clauses, closes }: Told): string {
  if (closes !== undefined) return `${kind}:${policy}:${closes.day}-${closes.days}`
  const versions = clauses.map(({ id, version = 0 }) => `${id}@${version}`).sort()
  return `${kind}:${policy}:${versions.join(',')}`
}
