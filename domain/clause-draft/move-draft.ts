import type { DraftMove, DraftState, EditableClause } from '@contract/clause/draft'
import type { LegalReview } from '@contract/content/clause'
import type { StaffRole } from '@contract/define-action'
import { type Result, refuse, succeed } from '@contract/errors'
import { isSameJson } from '../same-json'
import type { ClauseDraft, DraftStep, NamedColleague } from './clause-draft'

/** Steps that a working copy tells of itself; all of them are in `audit`. */
const STEPS_KEPT = 50

interface Rule {
  /** The states in which it is possible. */
  from: readonly DraftState[]
  /** The state afterwards; the same one where left out. */
  to?: DraftState
  roles: readonly StaffRole[]
  /** Nobody who wrote of this version or put it up for review. */
  bySecondPerson?: true
  /** Only of a clause that was published. */
  ofPublished?: true
}

const editors = ['officer', 'admin'] as const
const everyState = [
  'draft',
  'in_review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const

/** The whole way of a clause: who may do what, in which state, and what it is then. */
export const draftRules: Record<DraftMove, Rule> = {
  open: { from: ['published', 'withdrawn'], to: 'draft', roles: editors },
  save: { from: ['draft', 'returned'], to: 'draft', roles: editors },
  submit: { from: ['draft', 'returned'], to: 'in_review', roles: editors },
  send_back: { from: ['in_review', 'approved', 'scheduled'], to: 'returned', roles: editors },
  approve: { from: ['in_review'], to: 'approved', roles: editors, bySecondPerson: true },
  judge: { from: ['in_review', 'approved'], roles: ['legal'], bySecondPerson: true },
  publish: { from: ['approved', 'scheduled'], to: 'published', roles: editors },
  schedule: { from: ['approved', 'scheduled'], to: 'scheduled', roles: editors },
  withdraw: {
    from: everyState.filter((state) => state !== 'withdrawn'),
    to: 'withdrawn',
    roles: ['admin'],
    ofPublished: true,
  },
  own: { from: everyState, roles: editors },
}

/** Who moves it. */
export interface Mover extends NamedColleague {
  roles: readonly StaffRole[]
}

/** Whether somebody wrote of a version or vouched for it, and so must leave its review to others. */
export function tookPart(draft: Pick<ClauseDraft, 'authors' | 'submitter'>, subject: string): boolean {
  return draft.submitter?.subject === subject || draft.authors.some((author) => author.subject === subject)
}

/** Why a move is not possible; null when it is. */
export function moveProblem(
  draft: Pick<ClauseDraft, 'state' | 'authors' | 'submitter' | 'published'>,
  move: DraftMove,
  by: Mover,
): 'CLAUSE_STATE' | 'FORBIDDEN' | 'OWN_CLAUSE' | null {
  const { from, roles, bySecondPerson, ofPublished } = draftRules[move]
  if (!by.roles.some((role) => roles.includes(role))) return 'FORBIDDEN'
  if (!from.includes(draft.state)) return 'CLAUSE_STATE'
  if (ofPublished && draft.published === null) return 'CLAUSE_STATE'
  return bySecondPerson && tookPart(draft, by.subject) ? 'OWN_CLAUSE' : null
}

/** A flagged clause whose legal review is missing. */
export function lacksLegalReview({ content, review }: Pick<ClauseDraft, 'content' | 'review'>): boolean {
  return (content.terms.compliance_flags ?? []).length > 0 && review === null
}

/** What a move changes besides the state. */
export type DraftChange = Partial<
  Omit<
    ClauseDraft,
    '_id' | 'version' | 'history' | 'notices' | 'pending' | 'unaudited' | 'updatedAt' | 'createdAt' | 'log'
  >
>

/** A move that is about to be made. */
export interface MoveOfDraft {
  move: DraftMove
  by: Mover
  at: number
  /** The version of the working copy that the mover saw; left out where the rule needs none. */
  seen?: number
  note?: string
}

/**
 * The fields after a move, or why there is none: FORBIDDEN, CLAUSE_STATE, OWN_CLAUSE; STALE when somebody changed it
 * since the mover read it.
 */
export function moveDraft(
  draft: ClauseDraft,
  { move, by, at, seen, note = '' }: MoveOfDraft,
  change: DraftChange = {},
): Result<DraftChange & Pick<ClauseDraft, 'state' | 'log'>> {
  const problem = moveProblem(draft, move, by)
  if (problem !== null) return refuse(problem)
  if (seen !== undefined && seen !== draft.version) return refuse('STALE')
  return succeed({
    ...change,
    state: draftRules[move].to ?? draft.state,
    log: stepsAfter(draft, { at, name: by.name, move, note }),
  })
}

/** The steps after one more. */
export function stepsAfter({ log }: Pick<ClauseDraft, 'log'>, step: DraftStep): DraftStep[] {
  return [...log, step].slice(-STEPS_KEPT)
}

/** What saving changes: the writer becomes an author, and a legal review of other terms no longer counts. */
export function savedContent(draft: ClauseDraft, content: EditableClause, by: NamedColleague): DraftChange {
  const others = draft.authors.filter(({ subject }) => subject !== by.subject)
  return {
    content,
    authors: [...others, { subject: by.subject, name: by.name }],
    review: isSameJson(draft.content.terms, content.terms) ? draft.review : null,
    reviewer: null,
    publishAt: null,
  }
}

/** What submitting changes. */
export function submitted({ subject, name }: NamedColleague): DraftChange {
  return { submitter: { subject, name }, remark: null }
}

/** What approval changes. */
export function approved({ subject, name }: NamedColleague, at: number): DraftChange {
  return { reviewer: { subject, name, at }, remark: null }
}

/** What a return changes: nothing that was decided before counts any more, but the lawyers' word on the terms. */
export function sentBack({ subject, name }: NamedColleague, text: string, at: number): DraftChange {
  return { reviewer: { subject, name, at }, remark: { text, name, at }, publishAt: null }
}

/** What a legal review changes. */
export function judged(review: LegalReview): DraftChange {
  return { review }
}

/**
 * What beginning anew changes. A published text was reviewed, so nobody has written of the new version yet; what was
 * withdrawn may hold words that nobody reviewed, so their authors remain.
 */
export function reopened({
  state,
  content,
  authors,
}: Pick<ClauseDraft, 'state' | 'content' | 'authors'>): DraftChange {
  return {
    content,
    authors: state === 'published' ? [] : authors,
    submitter: null,
    reviewer: null,
    remark: null,
    publishAt: null,
    withdrawal: null,
  }
}
