import type { EditableClause } from '@contract/clause/draft'
import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import type { PolicyQuestion } from '@contract/content/question'
import type { Clause } from '@contract/policy/clause'
import { facts as factWords } from '@contract/policy/facts'
import { documentOf } from '@domain/clause-draft/document-of'
import { factLabel } from '@domain/policy/facts'
import { clauseDocument } from '@domain/policy/published-clause'
import { dayOf } from '@domain/time/shanghai'
import { loadedData } from '@/components/async-content/loadable'
import { itemOf, listOf, useCatalog } from '@/platform/catalog'

/** What the catalogue on this phone knows around a clause. */
export interface ClauseContext {
  policies: Policy[]
  questions: PolicyQuestion[]
  policyOf: (id: string) => Policy | undefined
  publishedOf: (id: string) => PolicyClause | undefined
  /** The document that the engine computes with; undefined while the policy is not known. */
  documentOf: (clause: EditableClause) => Clause | undefined
  /** The other published clauses of its policy. */
  siblingsOf: (clause: EditableClause) => Clause[]
}

const NOTHING: ClauseContext = {
  policies: [],
  questions: [],
  policyOf: () => undefined,
  publishedOf: () => undefined,
  documentOf: () => undefined,
  siblingsOf: () => [],
}

/** The policies, published clauses and questions that this phone has. */
export function useClauseContext(): ClauseContext {
  const catalog = loadedData(useCatalog().state)
  if (catalog === undefined) return NOTHING
  const policyOf = (id: string) => itemOf(catalog, 'policy', id)
  return {
    policies: listOf(catalog, 'policy'),
    questions: listOf(catalog, 'question').sort((a, b) => a.order - b.order),
    policyOf,
    publishedOf: (id) => itemOf(catalog, 'clause', id),
    documentOf: (clause) => {
      const policy = policyOf(clause.policy)
      return policy === undefined ? undefined : documentOf(clause, policy, dayOf(Date.now()))
    },
    siblingsOf: (clause) => {
      const policy = policyOf(clause.policy)
      if (policy === undefined) return []
      return listOf(catalog, 'clause')
        .filter((one) => one.policy === clause.policy && one.id !== clause.id)
        .map((one) => ({ ...clauseDocument(one, policy), title: one.title }))
    },
  }
}

/** A fact that can be asked for: how it is called, and how its value is read. */
export interface FactChoice {
  fact: string
  name: string
  type: 'number' | 'yes_no' | 'words' | 'day'
  unit: string
}

const typeOf = { number: 'number', yes_no: 'yes_no', choice: 'words', day: 'day' } as const

/** Facts to choose from: those that the questionnaire asks for first, then all that the engine has words for. */
export function factChoices(questions: readonly PolicyQuestion[]): FactChoice[] {
  const asked = questions.map(({ fact, answer }) => ({
    fact,
    name: factLabel(fact),
    type: typeOf[answer.type],
    unit: factWords[fact]?.unit ?? '',
  }))
  const known = new Set(asked.map(({ fact }) => fact))
  const others = Object.entries(factWords)
    .filter(([fact]) => !known.has(fact))
    .map(([fact, { zh, unit }]) => ({ fact, name: zh, type: typeByWords(fact, unit), unit: unit ?? '' }))
  return [...asked, ...others]
}

/** Without a question a fact with a unit is a number, and so is what is called a rate, an amount or a growth. */
function typeByWords(fact: string, unit: string | undefined): FactChoice['type'] {
  return unit !== undefined || /(?:rate|ratio|growth|yuan)$/u.test(fact) ? 'number' : 'words'
}
