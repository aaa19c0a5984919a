import * as v from 'valibot'
import { defineAction } from '../define-action'
import { count, day, id, input, instant, line, prose, slug } from '../fields'
import { clauseRow, draftView, paper, reason } from './draft'

const editors = ['officer', 'admin'] as const
const readers = ['officer', 'admin', 'legal'] as const

/** The version of the working copy that the caller saw. */
const version = count(1, 1_000_000)
const move = { id: slug, version }

/** How many characters the text of a clause may have. */
export const MOST_CLAUSE_TEXT = 20_000

export const clauseFilters = ['review', 'open', 'published', 'stale', 'legal'] as const

/**
 * The clauses of the district: `review`, waits for a review or for somebody to publish it; `open`, being worked on;
 * `stale`, no longer to be trusted within 30 days; `legal`, waits for a legal review.
 */
export const clauseList = defineAction({
  name: 'clause.list',
  audience: readers,
  changes: false,
  input: input({ filter: v.picklist(clauseFilters, 'NOT_OFFERED') }),
  output: v.object({ items: v.array(clauseRow) }),
  errors: [],
})

/** One working copy with its warnings and what the caller may do. */
export const clauseRead = defineAction({
  name: 'clause.read',
  audience: readers,
  changes: false,
  input: input({ id: slug }),
  output: draftView,
  errors: ['NOT_FOUND'],
})

/**
 * Begins to work on a clause: a new one (`fresh`), or a new version of a published or withdrawn one. One that is being
 * worked on is answered as it stands.
 */
export const clauseOpen = defineAction({
  name: 'clause.open',
  audience: editors,
  changes: true,
  input: input({
    id: slug,
    fresh: v.optional(input({ policy: slug, title: line(1, 40), gist: prose(1, 160) })),
  }),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE'],
})

/**
 * Keeps what was written. `clause` is the whole clause as JSON: it nests deeper than an input may. Problems are told at
 * their path below `clause`. What was approved or reviewed of other terms no longer counts.
 */
export const clauseSave = defineAction({
  name: 'clause.save',
  audience: editors,
  changes: true,
  input: input({ ...move, clause: prose(1, MOST_CLAUSE_TEXT) }),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE', 'CLAUSE_STATE'],
})

/** Hands it to a second person; refused while a warning blocks. */
export const clauseSubmit = defineAction({
  name: 'clause.submit',
  audience: editors,
  changes: true,
  input: input(move),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE', 'CLAUSE_STATE', 'CLAUSE_BLOCKED'],
})

/** Back to its authors, with a remark that says what to change. */
export const clauseSendBack = defineAction({
  name: 'clause.sendBack',
  audience: editors,
  changes: true,
  input: input({ ...move, remark: reason }),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE', 'CLAUSE_STATE'],
})

/** A second person lets it pass; nobody who wrote of it. */
export const clauseApprove = defineAction({
  name: 'clause.approve',
  audience: editors,
  changes: true,
  input: input(move),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE', 'CLAUSE_STATE', 'OWN_CLAUSE'],
})

/** A legal reviewer records what a paper concludes; nobody who wrote of the clause. `at` is the day of the paper. */
export const clauseJudge = defineAction({
  name: 'clause.judge',
  audience: ['legal'],
  changes: true,
  input: input({
    ...move,
    conclusion: v.picklist(['may_publish', 'may_not_publish'], 'NOT_OFFERED'),
    at: day,
    document: paper,
  }),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE', 'CLAUSE_STATE', 'OWN_CLAUSE'],
})

/** Publishes what was approved, at once or by a timer at `at`. A flagged clause needs a legal review before. */
export const clausePublish = defineAction({
  name: 'clause.publish',
  audience: editors,
  changes: true,
  input: input({ ...move, at: v.optional(instant) }),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE', 'CLAUSE_STATE', 'LEGAL_REVIEW_MISSING'],
})

/** Takes a published clause from the catalogue, also while a new version is being worked on. */
export const clauseWithdraw = defineAction({
  name: 'clause.withdraw',
  audience: ['admin'],
  changes: true,
  input: input({ ...move, reason }),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE', 'CLAUSE_STATE'],
})

/** Says who keeps the clause fresh. */
export const clauseOwn = defineAction({
  name: 'clause.own',
  audience: editors,
  changes: true,
  input: input({ ...move, owner: id }),
  output: draftView,
  errors: ['NOT_FOUND', 'STALE', 'NOT_A_COLLEAGUE'],
})
