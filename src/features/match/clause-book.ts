import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import type { PolicyQuestion } from '@contract/content/question'
import type { Negatives } from '@domain/policy/advice/narrowings'
import { type CompiledClause, compileClause } from '@domain/policy/clause/compile-clause'
import { type Fact, readFacts } from '@domain/policy/facts'
import { clauseDocument } from '@domain/policy/published-clause'
import { type Catalog, itemOf, listOf } from '@/platform/catalog/catalog'
import { factOfAnswer, negativeOf } from './answer-value'

/** A published clause, ready to be judged. */
export interface BookClause {
  published: PolicyClause
  policy: Policy
  compiled: CompiledClause
}

/** Everything 算政策 needs of the catalogue. */
export interface ClauseBook {
  clauses: readonly BookClause[]
  /** In their published order. */
  questions: readonly PolicyQuestion[]
  /** What facts are where their statement does not apply. */
  negatives: Negatives
}

function negativesOf(questions: readonly PolicyQuestion[]): Negatives {
  const told = questions.flatMap((question): [string, Fact][] => {
    const value = negativeOf(question)
    if (value === undefined) return []
    return [[question.fact, readFacts(factOfAnswer(question, value), null)[question.fact] ?? null]]
  })
  return new Map(told)
}

function bookClause(catalog: Catalog, published: PolicyClause): BookClause[] {
  const policy = itemOf(catalog, 'policy', published.policy)
  if (policy === undefined) return []
  try {
    return [{ published, policy, compiled: compileClause(clauseDocument(published, policy)) }]
  } catch (error) {
    // A newer kind of formula: this version cannot compute it, the others it can.
    console.warn('match: a clause is left out', published.id, String(error))
    return []
  }
}

const books = new WeakMap<Catalog['items'], ClauseBook>()

/** The published clauses, compiled once for a catalogue, and the questions. */
export function clauseBook(catalog: Catalog): ClauseBook {
  const before = books.get(catalog.items)
  if (before !== undefined) return before
  const questions = [...listOf(catalog, 'question')].sort((a, b) => a.order - b.order)
  const book: ClauseBook = {
    clauses: listOf(catalog, 'clause').flatMap((published) => bookClause(catalog, published)),
    questions,
    negatives: negativesOf(questions),
  }
  books.set(catalog.items, book)
  return book
}
