import type { EditableClause } from '@contract/clause/draft'
import type { LegalReview, PolicyClause } from '@contract/content/clause'
import { publishable } from '../policy/published-clause'
import { isSameJson } from '../same-json'
import { dayOf } from '../time/shanghai'
import type { ClauseDraft } from './clause-draft'

/** What is published of a clause without what publishing gave it. */
export function editableOf(published: PolicyClause): EditableClause {
  const { version: _v, since: _s, previous: _p, review: _r, withheld: _w, ...content } = published
  return content
}

type Approved = Pick<ClauseDraft, 'content' | 'review' | 'published'>

const withReview = (review: LegalReview | null) => (review === null ? {} : { review })

/**
 * The clause as it is published now. Terms that changed get the next version, from today, beside the terms before;
 * the same terms keep their number, so that saved results do not claim a change. A flagged clause that no legal
 * reviewer let pass goes without amounts. `current` is what the catalogue has, null after a withdrawal.
 */
export function nextPublished(draft: Approved, current: PolicyClause | null, now: number): PolicyClause {
  const { content, review, published } = draft
  const highest = Math.max(published?.version ?? 0, current?.version ?? 0)
  const next = publishable({ ...content, ...withReview(review), version: highest + 1, since: dayOf(now) })
  if (current === null) return next
  if (isSameJson(current.terms, next.terms)) return continued(next, current)
  const { version, since, terms } = current
  return publishable({ ...next, previous: { version, since, terms } })
}

function continued(next: PolicyClause, { version, since, previous }: PolicyClause): PolicyClause {
  return publishable({ ...next, version, since, ...(previous === undefined ? {} : { previous }) })
}
