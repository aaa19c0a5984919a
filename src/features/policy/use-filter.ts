import { useState } from 'react'
import { noFilter, type PolicyFilter } from './filter-policies'
import type { LibraryOrder } from './library-groups'

/** Which part of the filter its sheet is open for. */
export type FilterPart = 'levels' | 'aspects' | 'industries' | 'stages'

/** The policies as cards, or their windows by month. */
export type LibraryView = 'list' | 'calendar'

/** The library's filter, order and view, and the sheet in which one part of the filter is chosen. */
export function useFilter() {
  const [filter, setFilter] = useState<PolicyFilter>(noFilter)
  const [order, setOrder] = useState<LibraryOrder>('usual')
  const [view, setView] = useState<LibraryView>('list')
  const [part, setPart] = useState<FilterPart | undefined>(undefined)
  return {
    filter,
    order,
    setOrder,
    view,
    setView,
    part,
    open: setPart,
    close: () => setPart(undefined),
    change: (change: Partial<PolicyFilter>) => setFilter((before) => ({ ...before, ...change })),
    clear: () => setFilter(noFilter),
  }
}

export type Filtering = ReturnType<typeof useFilter>
