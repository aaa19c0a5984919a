import type { PolicyClause } from '@contract/content/clause'
import { type Result, refuse, succeed } from '@contract/errors'
import type { ClauseDraft } from '@domain/clause-draft/clause-draft'
import { type DraftChange, lacksLegalReview } from '@domain/clause-draft/move-draft'
import { nextPublished } from '@domain/clause-draft/next-published'
import { readPublished } from '../adapters/clause-draft-store'
import type { StaffPublication } from '../adapters/publication-store'

/** What a publication writes of the clause, and what the working copy then says. */
export interface Prepared {
  written: Pick<StaffPublication, 'clause' | 'data' | 'expected'>
  change: DraftChange
}

/** How long others wait for a publication of the district's files. */
const WAIT_MS = 5_000

/**
 * The clause as it is published now: the next version beside the one before. Refuses LEGAL_REVIEW_MISSING for a flagged
 * clause on which no legal reviewer has spoken, BUSY while the district's files are being published. Writes nothing.
 */
export async function preparePublication(draft: ClauseDraft, now: number): Promise<Result<Prepared>> {
  if (lacksLegalReview(draft)) return refuse('LEGAL_REVIEW_MISSING')
  return prepare(draft, now, (current) => nextPublished(draft, current, now))
}

/** The clause taken from the catalogue. Refuses CLAUSE_STATE where it is not there, BUSY as above. */
export async function prepareWithdrawal(draft: ClauseDraft, now: number): Promise<Result<Prepared>> {
  return prepare(draft, now, () => null)
}

async function prepare(
  draft: ClauseDraft,
  now: number,
  next: (current: PolicyClause | null) => PolicyClause | null,
): Promise<Result<Prepared>> {
  const { id } = draft.content
  const { item, head } = await readPublished(draft.district, id)
  if (head === null || (head.busyUntil ?? 0) > now) return refuse('BUSY', { retryAfterMs: WAIT_MS })
  const data = next(item?.data ?? null)
  const written = { clause: id, data, expected: item?.rev ?? null }
  if (data === null) return item?.data ? succeed({ written, change: {} }) : refuse('CLAUSE_STATE')
  const published = { version: data.version, since: data.since }
  return succeed({ written, change: { published, publishAt: null, withdrawal: null } })
}
