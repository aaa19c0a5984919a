import type { Event } from '@contract/content/event'
import type { Catalog } from '@/platform/catalog'
import { eventStanding } from './event-standing'
import { usePresentArrival } from './use-present-arrival'

export interface HomeArrival {
  event: Event
  spotLabel: string | null
  now: number
}

/**
 * The event the first page stands for, if any: the one of a summit's code, or of a booth at it. An event's own
 * code, from a poster seen days before, counts only on its day.
 */
export function useHomeArrival(catalog: Catalog): HomeArrival | null {
  const present = usePresentArrival(catalog)
  if (present === null) return null
  const { arrival, now } = present
  const { event, spotLabel } = arrival
  if (event === null) return null
  if (arrival.mode === 'event' && eventStanding(event, now).phase === 'before') return null
  return { event, spotLabel, now }
}
