import type { clauseFilters } from '@contract/clause/actions'
import type { ClauseRow } from '@contract/clause/draft'
import type { ClauseTerms, PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import type { ClauseDraft } from './clause-draft'
import { lacksLegalReview, tookPart } from './move-draft'
import { expiryOf, isStale } from './view-draft'

type PolicyEnd = Pick<Policy, 'expiresAt'> | undefined

/** A line of a working copy. */
export function draftRow(
  draft: Pick<
    ClauseDraft,
    | 'state'
    | 'content'
    | 'authors'
    | 'submitter'
    | 'owner'
    | 'review'
    | 'published'
    | 'publishAt'
    | 'updatedAt'
  >,
  { policy, subject, idOf }: { policy: PolicyEnd; subject: string; idOf: (subject: string) => string },
): ClauseRow {
  const { content, owner, authors } = draft
  return {
    id: content.id,
    title: content.title,
    policy: content.policy,
    state: draft.state,
    publishedVersion: draft.published?.version ?? null,
    owner: owner === null ? null : { id: idOf(owner.subject), name: owner.name },
    authors: authors.map(({ name }) => name),
    expiresAt: expiryOf(content.terms, policy),
    needsLegalReview: lacksLegalReview(draft),
    isMine: tookPart(draft, subject),
    publishAt: draft.publishAt,
    updatedAt: draft.updatedAt,
  }
}

/** A line of a published clause on which nobody worked in the workbench yet. */
export function publishedRow(
  published: {
    id: string
    updatedAt: number
    data: Pick<PolicyClause, 'title' | 'policy' | 'version' | 'review'> & {
      terms: Pick<ClauseTerms, 'expires_at' | 'compliance_flags'>
    }
  },
  policy: PolicyEnd,
): ClauseRow {
  const { data, id, updatedAt } = published
  return {
    id,
    title: data.title,
    policy: data.policy,
    state: 'published',
    publishedVersion: data.version,
    owner: null,
    authors: [],
    expiresAt: expiryOf(data.terms, policy),
    needsLegalReview: (data.terms.compliance_flags ?? []).length > 0 && data.review === undefined,
    isMine: false,
    publishAt: null,
    updatedAt,
  }
}

type Filter = (typeof clauseFilters)[number]

const isInCatalogue = ({ publishedVersion, state }: ClauseRow) =>
  publishedVersion !== null && state !== 'withdrawn'

const filters: Record<Filter, (row: ClauseRow, today: string) => boolean> = {
  review: ({ state, isMine }) => (state === 'in_review' && !isMine) || state === 'approved',
  open: ({ state }) => state !== 'published' && state !== 'withdrawn',
  published: isInCatalogue,
  stale: (row, today) => isInCatalogue(row) && isStale(row, today),
  legal: (row) => row.needsLegalReview && row.state !== 'withdrawn',
}

/** The rows of a list: what goes stale first by its day, everything else by the latest change. */
export function rowsOf(rows: readonly ClauseRow[], filter: Filter, today: string): ClauseRow[] {
  const chosen = rows.filter((row) => filters[filter](row, today))
  if (filter !== 'stale') return chosen.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))
  return chosen.sort((a, b) => (String(a.expiresAt) < String(b.expiresAt) ? -1 : 1))
}
