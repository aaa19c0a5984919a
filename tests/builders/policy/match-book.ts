import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import type { PolicyQuestion } from '@contract/content/question'
import { publishable } from '@domain/policy/published-clause'
import { parse } from 'yaml'
import { applyDelta, type Catalog, emptyCatalog } from '../../../src/platform/catalog/catalog'

const DIRECTORY = join(__dirname, '../district/with-clauses')

/** The day on which the clauses below are looked at. */
export const MATCH_DAY = '2026-11-28'

const listIn = <Item>(file: string) => parse(readFileSync(join(DIRECTORY, file), 'utf8')) as Item[]

/** The test clauses, questions and policies marked 示例, as the app keeps them after publishing; a case changes single clauses. */
export function aMatchCatalog(change: (clause: PolicyClause) => PolicyClause = (one) => one): Catalog {
  const items = [
    ...listIn<Policy>('policies.yaml').map((data) => ({ kind: 'policy', data })),
    ...listIn<PolicyClause>('clauses.yaml').map((data) => ({
      kind: 'clause',
      data: publishable(change({ ...data, demo: true })),
    })),
    ...listIn<PolicyQuestion>('questions.yaml').map((data) => ({ kind: 'question', data })),
  ]
  return applyDelta(
    emptyCatalog(),
    items.map(({ kind, data }) => ({ kind, id: data.id, rev: 1, data })),
  )
}
