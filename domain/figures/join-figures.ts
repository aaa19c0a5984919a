import type { Figure } from '@contract/content/knowledge'
import { type Apart, figureCards, type SeriesRule } from './series'

/** Whether a line leads from one figure to another, and if not, why. */
export type Join = { joined: true } | { joined: false; why: Apart | 'target' | 'years_apart' | 'no_value' }

const rules: readonly SeriesRule[] = Object.values(figureCards).flatMap((cards) =>
  cards.flatMap(({ series }) => series),
)

function ruleOf({ indicator }: Figure): SeriesRule | undefined {
  return rules.find(({ indicators }) => indicators.includes(indicator))
}

const apart = (why: Exclude<Join, { joined: true }>['why']): Join => ({ joined: false, why })

function follows(before: Figure, after: Figure): boolean {
  return Number(after.yearText) === Number(before.yearText) + 1
}

/**
 * Whether two figures may be drawn as one line: the same quantity on the same basis in two following years,
 * both reached. A target is a mark of its own.
 */
export function joinOf(before: Figure, after: Figure): Join {
  const rule = ruleOf(before)
  const other = ruleOf(after)
  if (before.value === null || after.value === null) return apart('no_value')
  if (rule === undefined || rule !== other || before.unit !== after.unit) {
    return apart(rule?.apart ?? other?.apart ?? 'other_measure')
  }
  if (rule.drawn !== 'line') return apart(rule.apart ?? 'other_measure')
  if (before.status === 'target' || after.status === 'target') return apart('target')
  return follows(before, after) ? { joined: true } : apart('years_apart')
}
