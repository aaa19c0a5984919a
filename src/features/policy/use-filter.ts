import { useState } from 'react'
import { noFilter, type PolicyFilter } from './filter-policies'

/** Which part of the filter its sheet is open for. */
export type FilterPart = 'levels' | 'aspects' | 'industries'

/** The library's filter and the sheet in which one part of it is chosen. */
export function useFilter() {
  const [filter, setFilter] = useState<PolicyFilter>(noFilter)
  const [part, setPart] = useState<FilterPart | undefined>(undefined)
  return {
    filter,
    part,
    open: setPart,
    close: () => setPart(undefined),
    change: (change: Partial<PolicyFilter>) => setFilter((before) => ({ ...before, ...change })),
    clear: () => setFilter(noFilter),
  }
}

export type Filtering = ReturnType<typeof useFilter>
