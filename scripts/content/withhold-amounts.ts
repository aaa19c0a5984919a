import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import { publishable } from '@domain/policy/published-clause'
import type { PublishableItem } from './decide-publication'

/**
 * What may be published of a district: a flagged clause that no legal reviewer let pass goes without its amounts, and
 * so does the policy it stands in, whose items and quoted text may give the same amounts.
 */
export function withholdAmounts(items: readonly PublishableItem[]): PublishableItem[] {
  const clauses = new Map(
    items
      .filter(({ kind }) => kind === 'clause')
      .map((item): [PublishableItem, PolicyClause] => [item, publishable(item.data as PolicyClause)]),
  )
  const silent = new Set([...clauses.values()].filter(({ withheld }) => withheld).map(({ policy }) => policy))
  return items.map((item) => {
    if (item.kind === 'clause') return { ...item, data: clauses.get(item) }
    if (item.kind === 'policy' && silent.has(item.id)) {
      return { ...item, data: withoutAmounts(item.data as Policy) }
    }
    return item
  })
}

function withoutAmounts({ clauseText: _text, ...policy }: Policy): Policy {
  return { ...policy, items: policy.items.map(({ amount: _amount, ...item }) => item) }
}
