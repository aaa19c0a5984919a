import type { DiskEvent } from './disk-recorder'
import type { ClientEvent } from './ledger'

/** One acknowledged write, and what reached the disk between the asking and the answer. */
export interface AcknowledgedWrite {
  thing: string
  /** Flushes that ended in between. */
  flushes: number
  /** Writes of the new root, on a descriptor that flushes each: the second half of a durable transaction. */
  durableRoots: number
}

/** What the disk did for each acknowledged write. */
export function countFlushes(events: readonly DiskEvent[]): AcknowledgedWrite[] {
  const acknowledged: AcknowledgedWrite[] = []
  const open = new Map<string, AcknowledgedWrite>()
  for (const event of events) {
    for (const write of open.values()) {
      if (event.kind === 'flush') write.flushes += 1
      // A root that is durable before the flush of what it points to proves nothing.
      if (event.kind === 'durable write' && write.flushes > 0) write.durableRoots += 1
    }
    if (event.kind !== 'client') continue
    const { kind, thing, state } = JSON.parse(event.text) as ClientEvent
    const write = open.get(thing) ?? { thing: `${thing} ${state}`, flushes: 0, durableRoots: 0 }
    if (kind === 'asked') open.set(thing, write)
    else if (open.delete(thing)) acknowledged.push(write)
  }
  return acknowledged
}
