import type { RegistrationChange } from '@contract/event/view'
import type { Registration } from './registration'

/** An event as it stands now. */
export interface EventNow {
  title: string
  startAt: number
  endAt: number
  venue: string | null
  /** False once it left the content before it took place. */
  held: boolean
}

export type ChangedFields = Pick<Registration, 'title' | 'startAt' | 'endAt' | 'venue'> & {
  change: RegistrationChange
}

/**
 * What a registration has to take over of its event, with the change its owner is told of; null when it knows
 * everything. A new title alone is no news.
 */
export function changeOfEvent(
  known: Pick<Registration, 'title' | 'startAt' | 'endAt' | 'venue' | 'change'>,
  event: EventNow,
  at: number,
): ChangedFields | null {
  const { title, startAt, endAt, venue } = event
  const knownWithdrawn = known.change?.kind === 'withdrawn'
  const before = { startAt: known.startAt, endAt: known.endAt, venue: known.venue }
  if (!event.held) {
    const change = { kind: 'withdrawn', at, from: null } as const
    return knownWithdrawn ? null : { title: known.title, ...before, change }
  }
  const moved = before.startAt !== startAt || before.endAt !== endAt || before.venue !== venue
  if (moved) return { title, startAt, endAt, venue, change: { kind: 'moved', at, from: before } }
  return knownWithdrawn ? { title, startAt, endAt, venue, change: { kind: 'resumed', at, from: null } } : null
}
