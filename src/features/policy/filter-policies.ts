import type { Industry } from '@contract/content/place'
import type { PolicyAspect, PolicyLevel } from '@contract/content/policy'
import type { LibraryRow, Stage } from './outlook'

/** What the library is narrowed to. An empty list narrows nothing. */
export interface PolicyFilter {
  levels: readonly PolicyLevel[]
  aspects: readonly PolicyAspect[]
  industries: readonly Industry[]
  stages: readonly Stage[]
  openOnly: boolean
  /** Only what gives an amount that is published. */
  withAmount: boolean
}

export const noFilter: PolicyFilter = {
  levels: [],
  aspects: [],
  industries: [],
  stages: [],
  openOnly: false,
  withAmount: false,
}

const meets = <T>(wanted: readonly T[], has: readonly T[]) =>
  wanted.length === 0 || has.some((value) => wanted.includes(value))

/** A policy without industries is for all of them. */
function matches({ policy, outlook }: LibraryRow, filter: PolicyFilter): boolean {
  return (
    meets(filter.levels, [policy.level]) &&
    meets(filter.aspects, policy.aspects) &&
    (policy.industries.length === 0 || meets(filter.industries, policy.industries)) &&
    meets(filter.stages, outlook.stages) &&
    (!filter.openOnly || outlook.isOpen) &&
    (!filter.withAmount || outlook.hasAmount)
  )
}

/** The policies that pass every part of the filter, in the order they came. */
export function filterPolicies(rows: readonly LibraryRow[], filter: PolicyFilter): LibraryRow[] {
  return rows.filter((row) => matches(row, filter))
}

/** Whether the filter narrows anything at all. */
export function isFiltering(filter: PolicyFilter): boolean {
  return Object.values(filter).some((part) => (Array.isArray(part) ? part.length > 0 : part === true))
}
