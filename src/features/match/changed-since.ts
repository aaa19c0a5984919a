import type { ClauseBook } from './clause-book'
import type { Answer } from './company'
import type { KeptResult } from './kept-match'

/** A clause that is not what it was when a result was kept; `to` is undefined where it is no longer published. */
export interface ChangedClause {
  title: string
  from: number | undefined
  to: number | undefined
}

/** The versions a result is made with. */
export function versionsOf({ clauses }: ClauseBook): Record<string, number> {
  return Object.fromEntries(clauses.map(({ published }) => [published.id, published.version]))
}

/** Answers as one text, to see whether a kept result was made with the same ones. */
export const fingerprint = (answers: readonly Answer[]): string =>
  JSON.stringify(answers.map(({ fact, value }) => [fact, value]).sort())

/**
 * Clauses that were changed, added or withdrawn since a result was kept. A result of other answers is simply out of
 * date and says nothing of clauses.
 */
export function changedSince(
  kept: KeptResult | undefined,
  book: ClauseBook,
  answers: readonly Answer[],
): ChangedClause[] {
  if (kept === undefined || kept.answers !== fingerprint(answers)) return []
  const now = book.clauses.flatMap(({ published }): ChangedClause[] => {
    const from = kept.versions[published.id]
    return from === published.version ? [] : [{ title: published.title, from, to: published.version }]
  })
  const known = new Set(book.clauses.map(({ published }) => published.id))
  const gone = Object.entries(kept.versions)
    .filter(([id]) => !known.has(id))
    .map(([id, from]): ChangedClause => ({ title: id, from, to: undefined }))
  return [...now, ...gone]
}
