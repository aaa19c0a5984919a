import type { Event, Spot } from '@contract/content/event'
import type { Place } from '@contract/content/place'
import { DAY, dayOf, startOfDay } from '../time/shanghai'
import { type ArrivalTarget, parseScene } from './scene'

/** The published content that codes lead to. */
export interface ArrivalLookup {
  event: (id: string) => Event | undefined
  place: (id: string) => Place | undefined
  spot: (id: string) => Spot | undefined
}

export type Arrival =
  | { mode: 'summit' | 'event'; event: Event; place: null; spotLabel: string | null; until: number }
  | { mode: 'booth'; event: Event | null; place: Place; spotLabel: string | null; until: number }
  | { mode: 'none'; reason: 'malformed' | 'unknown' | 'expired' }

/**
 * Where a scanned code leads. Arrival mode lasts until `until`, the end of the event's last day at +08:00
 * (of the present day for a booth that belongs to no event). A code whose event has passed or has no date
 * is expired. A spot that is no longer published only loses its label: the printed code still works.
 */
export function resolveArrival(scene: string, lookup: ArrivalLookup, now: number): Arrival {
  const parsed = parseScene(scene)
  if (!parsed.ok) return { mode: 'none', reason: 'malformed' }
  const spot = parsed.spot === null ? undefined : lookup.spot(parsed.spot)
  return parsed.target.kind === 'booth'
    ? resolveBooth(parsed.target.id, spot, lookup, now)
    : resolveEvent(parsed.target, spot, lookup, now)
}

function resolveEvent(
  target: ArrivalTarget,
  spot: Spot | undefined,
  lookup: ArrivalLookup,
  now: number,
): Arrival {
  const event = lookup.event(target.id)
  if (event === undefined) return { mode: 'none', reason: 'unknown' }
  const until = endOfEventDay(event)
  if (now >= until) return { mode: 'none', reason: 'expired' }
  const belongs = spot !== undefined && (spot.event === undefined || spot.event === event.id)
  const mode = target.kind === 'summit' ? 'summit' : 'event'
  return { mode, event, place: null, spotLabel: belongs ? spot.label : null, until }
}

function resolveBooth(id: string, spot: Spot | undefined, lookup: ArrivalLookup, now: number): Arrival {
  const place = lookup.place(id)
  if (place === undefined) return { mode: 'none', reason: 'unknown' }
  const spotLabel = spot?.label ?? null
  const event = spot?.event === undefined ? undefined : lookup.event(spot.event)
  if (event === undefined) return { mode: 'booth', event: null, place, spotLabel, until: endOfDay(now) }
  const until = endOfEventDay(event)
  if (now >= until) return { mode: 'none', reason: 'expired' }
  return { mode: 'booth', event, place, spotLabel, until }
}

/** 0 for a reported event, which has no date and is over. */
function endOfEventDay(event: Event): number {
  const last = event.endAt ?? event.startAt
  return last === undefined ? 0 : endOfDay(last)
}

function endOfDay(at: number): number {
  return startOfDay(dayOf(at)) + DAY
}
