import type { PolicyClause } from '@contract/content/clause'

/** How a clause words what it gives. Only `fixed` is what somebody gets, and only once it was approved. */
export type AmountKind = 'withheld' | 'unknown' | 'in_kind' | 'by_case' | 'up_to' | 'partial' | 'fixed'

/** The kind of what is given, for a tag; never a number. */
export function amountKindOf({ terms, withheld }: PolicyClause): AmountKind {
  const { benefit } = terms
  if (withheld) return 'withheld'
  if (benefit === undefined || benefit.terms === 'unknown') return 'unknown'
  if (benefit.kind === 'in_kind' || benefit.in_kind !== undefined) return 'in_kind'
  if (benefit.kind === 'manual' || benefit.kind === 'investment') return 'by_case'
  if (benefit.certainty !== undefined && benefit.certainty !== 'fixed') return 'up_to'
  const isMixed = benefit.parts?.some(({ certainty = 'fixed' }) => certainty !== 'fixed') ?? false
  if (isMixed) return 'up_to'
  return benefit.terms === 'partial' ? 'partial' : 'fixed'
}
