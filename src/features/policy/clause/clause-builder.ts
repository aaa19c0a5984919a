import type { ClauseTerms, PolicyClause } from '@contract/content/clause'

/** A clause for tests; a case states only what matters to it. */
export function buildClause(terms: ClauseTerms = {}, change: Partial<PolicyClause> = {}): PolicyClause {
  return {
    id: 'rent',
    policy: 'opinions',
    title: '房租补助',
    gist: '按房租补助。',
    terms,
    version: 1,
    since: '2026-01-01',
    ...change,
  }
}
