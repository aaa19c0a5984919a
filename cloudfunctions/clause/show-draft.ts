import type { ClauseWarning, DraftView } from '@contract/clause/draft'
import type { ClauseDraft } from '@domain/clause-draft/clause-draft'
import { documentOf } from '@domain/clause-draft/document-of'
import type { Mover } from '@domain/clause-draft/move-draft'
import { viewDraft } from '@domain/clause-draft/view-draft'
import { warningsOf } from '@domain/clause-draft/warnings-of'
import { clauseDocument } from '@domain/policy/published-clause'
import { dayOf } from '@domain/time/shanghai'
import { readPolicy } from '../shared/adapters/clause-draft-store'
import { type Call, staffOf } from '../shared/call'
import { colleagueId } from '../shared/colleague-id'

/** The caller as the rules of working copies know them. */
export function moverOf(call: Call): Mover {
  const { name, roles } = staffOf(call)
  return { subject: call.subject, name, roles }
}

/** What is wrong with a working copy, or may be, beside what is published of its policy. */
export async function warningsOfDraft(
  { district, content, review }: ClauseDraft,
  now: number,
): Promise<ClauseWarning[]> {
  const { policy, clauses } = await readPolicy(district, content.policy)
  if (policy === null) return []
  const siblings = clauses.filter(({ id }) => id !== content.id)
  return warningsOf(documentOf(content, policy, dayOf(now)), {
    siblings: siblings.map((one) => ({ ...clauseDocument(one, policy), title: one.title })),
    today: dayOf(now),
    isReviewed: review !== null,
  })
}

/** A working copy as the caller sees it. One request: its policy with the clauses beside it. */
export async function showDraft(draft: ClauseDraft, call: Call): Promise<DraftView> {
  const warnings = await warningsOfDraft(draft, call.now)
  return viewDraft(draft, { by: moverOf(call), warnings, idOf: colleagueId })
}
