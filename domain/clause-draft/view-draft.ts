import { type ClauseRow, type ClauseWarning, type DraftView, draftMoves } from '@contract/clause/draft'
import type { ClauseTerms } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import { addDays } from '../time/shanghai'
import type { ClauseDraft, NamedColleague } from './clause-draft'
import { type Mover, moveProblem } from './move-draft'

/** Clauses that expire within so many days stand in the list of what goes stale. */
export const STALE_DAYS = 30

/** What a view needs besides the working copy. */
export interface ViewOfDraft {
  by: Mover
  warnings: ClauseWarning[]
  /** The name under which colleagues know a subject. */
  idOf: (subject: string) => string
}

const shown = ({ subject, name }: NamedColleague, idOf: ViewOfDraft['idOf']) => ({ id: idOf(subject), name })

/** A working copy as a colleague sees it; subjects do not leave the function. */
export function viewDraft(draft: ClauseDraft, { by, warnings, idOf }: ViewOfDraft): DraftView {
  const { reviewer, owner } = draft
  return {
    id: draft.content.id,
    state: draft.state,
    version: draft.version,
    clause: draft.content,
    publishedVersion: draft.published?.version ?? null,
    authors: draft.authors.map((author) => shown(author, idOf)),
    reviewer: reviewer === null ? null : { name: reviewer.name, at: reviewer.at },
    remark: draft.remark,
    review: draft.review,
    owner: owner === null ? null : shown(owner, idOf),
    publishAt: draft.publishAt,
    withdrawal: draft.withdrawal,
    warnings,
    moves: draftMoves.filter((move) => moveProblem(draft, move, by) === null),
    log: draft.log,
    updatedAt: draft.updatedAt,
  }
}

/** The first day on which a clause may no longer be trusted: its own, or its policy's; null where neither says one. */
export function expiryOf(
  terms: Pick<ClauseTerms, 'expires_at'>,
  policy: Pick<Policy, 'expiresAt'> | undefined,
): string | null {
  const days = [terms.expires_at, policy?.expiresAt].filter((day) => typeof day === 'string')
  return days.sort()[0] ?? null
}

/** Whether a row goes stale within 30 days, or did. */
export function isStale({ expiresAt }: Pick<ClauseRow, 'expiresAt'>, today: string): boolean {
  return expiresAt !== null && expiresAt <= addDays(today, STALE_DAYS)
}
