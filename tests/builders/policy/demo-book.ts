import type { PolicyClause } from '@contract/content/clause'
import { publishable } from '@domain/policy/published-clause'
import { loadDistrict } from '../../../scripts/content/load-district'
import { type ClauseBook, clauseBook } from '../../../src/features/match/clause-book'
import { applyDelta, emptyCatalog } from '../../../src/platform/catalog/catalog'
import { realDistrict } from '../district/real-district'

/** Everything that is published with the demo, as 算政策 computes with it. */
export function aDemoBook(today: string): ClauseBook {
  const loaded = loadDistrict({ ...realDistrict(today), demo: true })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const items = loaded.items.map(({ kind, data }) => ({
    kind,
    id: String((data as { id?: string }).id ?? kind),
    rev: 1,
    data: kind === 'clause' ? publishable(data as PolicyClause) : data,
  }))
  return clauseBook(applyDelta(emptyCatalog(), items))
}
