import * as v from 'valibot'
import { legalReview, policyClause } from '../content/clause'
import { line, prose } from '../fields'

/**
 * Where the working copy of a clause stands. `published`: nothing is being worked on. `scheduled`: approved, and a
 * timer publishes it. `withdrawn`: taken from the catalogue with a reason.
 */
export const draftStates = [
  'draft',
  'in_review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const
export type DraftState = (typeof draftStates)[number]

/** What colleagues do with a working copy; `own` says who keeps the clause fresh. */
export const draftMoves = [
  'open',
  'save',
  'submit',
  'send_back',
  'approve',
  'judge',
  'publish',
  'schedule',
  'withdraw',
  'own',
] as const
export type DraftMove = (typeof draftMoves)[number]

/** What staff write of a clause. Version, dates of publication and the legal review are not theirs to write. */
export const editableClause = v.omit(policyClause, ['version', 'since', 'previous', 'review', 'withheld'])
export type EditableClause = v.InferOutput<typeof editableClause>

/** What is wrong with a clause, or may be. */
export const warningKinds = [
  'window_without_end',
  'cap_below_least',
  'nobody_can_meet',
  'contradicts',
  'overlaps',
  'exclusive_alone',
  'no_citation',
  'amount_of_unknown',
  'core_deferred',
  'verification_expired',
  'needs_legal_review',
] as const
export type WarningKind = (typeof warningKinds)[number]

/** One warning in Chinese. What blocks stops a submission. */
export const clauseWarning = v.object({
  kind: v.picklist(warningKinds),
  blocks: v.boolean(),
  text: v.string(),
})
export type ClauseWarning = v.InferOutput<typeof clauseWarning>

const colleague = v.object({ id: v.string(), name: v.string() })

/** A working copy as colleagues see it. */
export const draftView = v.object({
  id: v.string(),
  state: v.picklist(draftStates),
  /** Counts every change; sent along with a move, so that nobody decides on what they did not see. */
  version: v.number(),
  clause: editableClause,
  /** The published version it continues; null when it never was published. */
  publishedVersion: v.nullable(v.number()),
  /** Everybody who wrote of this version. */
  authors: v.array(colleague),
  /** Who approved it, or sent it back last. */
  reviewer: v.nullable(v.object({ name: v.string(), at: v.number() })),
  remark: v.nullable(v.object({ text: v.string(), name: v.string(), at: v.number() })),
  review: v.nullable(legalReview),
  owner: v.nullable(colleague),
  publishAt: v.nullable(v.number()),
  withdrawal: v.nullable(v.object({ reason: v.string(), name: v.string(), at: v.number() })),
  warnings: v.array(clauseWarning),
  /** What the caller may do now. */
  moves: v.array(v.picklist(draftMoves)),
  log: v.array(
    v.object({ at: v.number(), name: v.string(), move: v.picklist(draftMoves), note: v.string() }),
  ),
  updatedAt: v.number(),
})
export type DraftView = v.InferOutput<typeof draftView>

/** A line of the list: a working copy, or a published clause that has none. */
export const clauseRow = v.object({
  id: v.string(),
  title: v.string(),
  policy: v.string(),
  state: v.picklist(draftStates),
  publishedVersion: v.nullable(v.number()),
  owner: v.nullable(colleague),
  authors: v.array(v.string()),
  /** The first day on which it no longer may be trusted, by the clause or its policy. */
  expiresAt: v.nullable(v.string()),
  needsLegalReview: v.boolean(),
  /** True where the caller wrote of it or put it up for review, and so may not review it. */
  isMine: v.boolean(),
  publishAt: v.nullable(v.number()),
  updatedAt: v.number(),
})
export type ClauseRow = v.InferOutput<typeof clauseRow>

/** A remark or reason that others read. */
export const reason = prose(1, 200)
/** A paper by its name and number. */
export const paper = line(1, 80)
