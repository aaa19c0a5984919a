import type { ClauseTerms, PolicyClause } from '@contract/content/clause'
import type { Policy, PolicyLevel, PolicyStatus } from '@contract/content/policy'
import type { Clause } from '@contract/policy/clause'

type PolicyPart = NonNullable<Clause['policy']>

const LEVELS: Record<PolicyLevel, NonNullable<PolicyPart['level']>> = {
  national: '国家',
  province: '省',
  city: '市',
  district: '区',
  park: '园区',
}

/** A title without its text, or a plan that was not issued, holds or not: nobody knows. */
const FORCE: Record<PolicyStatus, NonNullable<PolicyPart['status']>> = {
  in_force: 'in_force',
  draft: 'draft',
  ended: 'expired',
  period_over: 'expired',
  unverified: 'unknown',
  planned: 'unknown',
}

/** The document that the engine computes with: a published clause with the name and force of its policy. */
export function clauseDocument(published: PolicyClause, policy: Policy): Clause {
  return {
    ...published.terms,
    id: published.id,
    version: published.version,
    policy: {
      id: policy.id,
      title: policy.title,
      doc_no: policy.docNo ?? null,
      issuer: policy.issuedBy,
      level: LEVELS[policy.level],
      jurisdiction: policy.jurisdiction ?? null,
      status: FORCE[policy.status],
      effective_from: policy.effectiveFrom ?? null,
      effective_to: policy.expiresAt ?? null,
    },
  }
}

/** A flagged clause that no legal reviewer let pass: it may be named, its amounts may not. */
export function mustWithhold({ terms, review }: Pick<PolicyClause, 'terms' | 'review'>): boolean {
  return (terms.compliance_flags ?? []).length > 0 && review?.conclusion !== 'may_publish'
}

/** Whether terms give anything; without it there is nothing to withhold, and 条件未公布 is the truth. */
function givesSomething({ benefit, caps = [] }: ClauseTerms): boolean {
  return caps.length > 0 || (benefit !== undefined && benefit.terms !== 'unknown')
}

/**
 * The clause as it may be published today: where a legal review is missing or said no, without amounts, without the
 * quoted words that give them, and without shares and ceilings of money.
 */
export function publishable(published: PolicyClause): PolicyClause {
  const { previous, terms, ...rest } = published
  const isOpen = ![terms, ...(previous === undefined ? [] : [previous.terms])].some(givesSomething)
  if (!mustWithhold(published) || isOpen) return published
  const { benefit, caps: _caps, ambiguity: _ambiguity, payment: _payment, stacking, ...kept } = terms
  const { upper_paid: _paid, ratio_ceiling: _ceiling, ...stacks } = stacking ?? {}
  const { quote: _quote, ...cited } = kept.citation ?? {}
  const kind = benefit?.kind === undefined ? {} : { kind: benefit.kind }
  return {
    ...rest,
    withheld: true,
    terms: {
      ...kept,
      ...(stacking ? { stacking: stacks } : {}),
      ...(kept.citation ? { citation: cited } : {}),
      benefit: { ...kind, terms: 'unknown' },
    },
  }
}
