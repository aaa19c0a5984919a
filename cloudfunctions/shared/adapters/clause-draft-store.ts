import type { ClauseTerms, PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import type { ClauseDraft } from '@domain/clause-draft/clause-draft'
import type { ContentDocument, HeadDocument } from '@domain/content/content-document'
import { documentId, headId } from '@domain/content/content-document'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'
import { changeDocument, type DocumentChange } from './change-document'

const drafts = () => theDatabase().collection('clausedrafts')
const content = () => theDatabase().collection('content')

/** Most rows a query answers. */
const MOST_ROWS = 1_000
/** Working copies that a run of the timer publishes. */
const MOST_DUE = 50

/** The id of the working copy of a clause. */
export const draftId = (district: string, clause: string) => `${district}:${clause}`

/** Stores a new working copy; false when there is one. */
export function addDraft(draft: ClauseDraft): Promise<boolean> {
  return addDocument('clausedrafts', draft)
}

export async function readDraft(district: string, clause: string): Promise<ClauseDraft | null> {
  const { data } = await withRetry(() => drafts().doc(draftId(district, clause)).get())
  return (data[0] as ClauseDraft | undefined) ?? null
}

/** Changes a working copy if nobody changed it since it was read; false otherwise. */
export function changeDraft(read: ClauseDraft, change: DocumentChange<ClauseDraft>): Promise<boolean> {
  return changeDocument('clausedrafts', read, change)
}

/** All working copies of a district. */
export async function listDrafts(district: string): Promise<ClauseDraft[]> {
  const { data } = await withRetry(() =>
    drafts().where({ district }).field({ history: false, notices: false, log: false }).limit(MOST_ROWS).get(),
  )
  return data as ClauseDraft[]
}

/** Working copies whose time of publication has come. */
export async function listDueDrafts(district: string, now: number): Promise<ClauseDraft[]> {
  const publishAt = theDatabase().command.lte(now)
  const query = drafts().where({ district, state: 'scheduled', publishAt })
  const { data } = await withRetry(() => query.limit(MOST_DUE).get())
  return data as ClauseDraft[]
}

/** What the catalogue has of a clause: the item, and the head that says how far it is published. */
export interface PublishedState {
  item: (ContentDocument & { data: PolicyClause | null }) | null
  head: HeadDocument | null
}

export async function readPublished(district: string, clause: string): Promise<PublishedState> {
  const ids = [documentId(district, { kind: 'clause', id: clause }), headId(district)]
  const { data } = await withRetry(() =>
    content()
      .where({ _id: theDatabase().command.in(ids) })
      .get(),
  )
  const rows = data as { _id: string }[]
  return {
    item: (rows.find(({ _id }) => _id === ids[0]) as PublishedState['item'] | undefined) ?? null,
    head: (rows.find(({ _id }) => _id === ids[1]) as HeadDocument | undefined) ?? null,
  }
}

/** A policy and the clauses that are published of it. */
export async function readPolicy(
  district: string,
  policy: string,
): Promise<{ policy: Policy | null; clauses: PolicyClause[] }> {
  const _ = theDatabase().command
  const { data } = await withRetry(() =>
    content()
      .where(
        _.or([
          { _id: documentId(district, { kind: 'policy', id: policy }), removed: false },
          { district, kind: 'clause', removed: false, 'data.policy': policy },
        ]),
      )
      .limit(MOST_ROWS)
      .get(),
  )
  const rows = data as ContentDocument[]
  return {
    policy: (rows.find(({ kind }) => kind === 'policy')?.data as Policy | undefined) ?? null,
    clauses: rows.filter(({ kind }) => kind === 'clause').map((row) => row.data as PolicyClause),
  }
}

/** What the list reads of a published clause. */
export interface PublishedRow {
  id: string
  updatedAt: number
  data: Pick<PolicyClause, 'title' | 'policy' | 'version' | 'review'> & {
    terms: Pick<ClauseTerms, 'expires_at' | 'compliance_flags'>
  }
}

/** The published clauses of a district, without their terms, and when each policy ends. */
export async function listPublished(
  district: string,
): Promise<{ clauses: PublishedRow[]; policies: Pick<Policy, 'id' | 'expiresAt'>[] }> {
  const { data } = await withRetry(() =>
    content()
      .where({ district, removed: false, kind: theDatabase().command.in(['clause', 'policy']) })
      .field({
        kind: true,
        id: true,
        updatedAt: true,
        'data.id': true,
        'data.title': true,
        'data.policy': true,
        'data.version': true,
        'data.review': true,
        'data.expiresAt': true,
        'data.terms.expires_at': true,
        'data.terms.compliance_flags': true,
      })
      .limit(MOST_ROWS)
      .get(),
  )
  const rows = data as { kind: string; id: string; updatedAt: number; data: unknown }[]
  return {
    clauses: rows.filter(({ kind }) => kind === 'clause') as unknown as PublishedRow[],
    policies: rows.filter(({ kind }) => kind === 'policy').map((row) => row.data as Policy),
  }
}

/** Everything that is published of policies, with the terms. */
export async function listPoliciesWithClauses(
  district: string,
): Promise<{ policies: Policy[]; clauses: PolicyClause[] }> {
  const query = content().where({
    district,
    removed: false,
    kind: theDatabase().command.in(['clause', 'policy']),
  })
  const { data } = await withRetry(() => query.limit(MOST_ROWS).get())
  const rows = data as ContentDocument[]
  return {
    policies: rows.filter(({ kind }) => kind === 'policy').map((row) => row.data as Policy),
    clauses: rows.filter(({ kind }) => kind === 'clause').map((row) => row.data as PolicyClause),
  }
}
