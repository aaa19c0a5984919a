import { type Catalog, itemOf, listOf } from '@/platform/catalog'

export interface OfferedClause {
  id: string
  title: string
  policyTitle: string
  demo: boolean
}

/** What no longer holds, or does not hold yet, is not recommended to anybody. */
const NOT_RECOMMENDED: readonly string[] = ['draft', 'ended', 'period_over']

/** The published clauses a plan may name, in the order of their policies; `words` narrows them by title. */
export function offeredClauses(catalog: Catalog, words: string): OfferedClause[] {
  const wanted = words.trim()
  return listOf(catalog, 'clause')
    .map((clause) => ({ clause, policy: itemOf(catalog, 'policy', clause.policy) }))
    .flatMap(({ clause, policy }) =>
      policy === undefined || NOT_RECOMMENDED.includes(policy.status) ? [] : [{ clause, policy }],
    )
    .filter(({ clause, policy }) => `${clause.title}${policy.title}`.includes(wanted))
    .sort((a, b) => a.policy.order - b.policy.order || (a.clause.id < b.clause.id ? -1 : 1))
    .map(({ clause, policy }) => ({
      id: clause.id,
      title: clause.title,
      policyTitle: policy.title,
      demo: clause.demo === true,
    }))
}
