import { type Arrival, resolveArrival } from '@domain/arrival/resolve-arrival'
import { useNow } from '@/components/reply-clock/use-now'
import type { Catalog } from '@/platform/catalog'
import { lookupIn } from './arrival-lookup'
import { useArrivalStore } from './arrival-store'

const RENEW_MS = 30_000

/** Where the visitor has arrived, with the present instant; null when nowhere, left, or past the event's day. */
export function usePresentArrival(
  catalog: Catalog,
): { arrival: Exclude<Arrival, { mode: 'none' }>; now: number } | null {
  const memory = useArrivalStore((store) => store.memory)
  const now = useNow(RENEW_MS)
  if (memory === undefined || memory.left) return null
  // Resolved as of the scan: a booth without an event counts for the day of the scan, not for every day after.
  const arrival = resolveArrival(memory.scene, lookupIn(catalog), memory.at)
  return arrival.mode === 'none' || now >= arrival.until ? null : { arrival, now }
}
