import type { Policy } from '@contract/content/policy'
import type { Clause } from '@contract/policy/clause'
import { type CompiledClause, compileClause } from '@domain/policy/clause/compile-clause'
import { clauseDocument } from '@domain/policy/published-clause'
import { readPolicy } from '../adapters/clause-draft-store'

/** A published policy with what companies are judged by. */
export interface PolicyBook {
  policy: Policy
  documents: Clause[]
  clauses: CompiledClause[]
}

/** One request. Null where the policy is not published. */
export async function readPolicyBook(district: string, id: string): Promise<PolicyBook | null> {
  const { policy, clauses } = await readPolicy(district, id)
  if (policy === null) return null
  const documents = clauses.map((clause) => clauseDocument(clause, policy))
  return { policy, documents, clauses: documents.map(compileClause) }
}
