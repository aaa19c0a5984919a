import type { EditableClause } from '@contract/clause/draft'
import type { Policy } from '@contract/content/policy'
import type { Clause } from '@contract/policy/clause'
import { clauseDocument } from '../policy/published-clause'

/** The document that the engine computes with, of a working copy and the policy that it stands in. */
export function documentOf(content: EditableClause, policy: Policy, today: string): Clause {
  return clauseDocument({ ...content, version: 1, since: today }, policy)
}
