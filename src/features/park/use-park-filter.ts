import { useState } from 'react'
import { noFilter, type PlaceFilter } from './place-filter'

/** The filter of the list, and whether its sheet is open. */
export function useParkFilter() {
  const [filter, setFilter] = useState<PlaceFilter>(noFilter)
  const [open, setOpen] = useState(false)
  return {
    filter,
    change: (part: Partial<PlaceFilter>) => setFilter((current) => ({ ...current, ...part })),
    clear: () => setFilter(noFilter),
    open,
    openSheet: () => setOpen(true),
    closeSheet: () => setOpen(false),
  }
}

export type ParkFilterState = ReturnType<typeof useParkFilter>
