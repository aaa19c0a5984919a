import { knownSubject } from '../call'
import { readStored, removeStored, type StorageKey, writeStored } from '../storage'
import { type Outbox, parseOutbox } from './outbox-entry'
import { withTime } from './outbox-moves'

const outboxKey: StorageKey<Outbox> = { name: 'outbox', parse: parseOutbox }

/**
 * What this person's phone keeps to send. What another person left here is removed before anybody reads it;
 * `undefined` when it is not known who is here.
 */
export function readOutbox(): Outbox | undefined {
  const subject = knownSubject()
  if (subject === undefined) return undefined
  const kept = readStored(outboxKey)
  if (kept === undefined) return { subject, entries: [] }
  if (kept.subject !== subject) {
    removeStored(outboxKey)
    return { subject, entries: [] }
  }
  return withTime(kept, Date.now())
}

/** Keeps it; false when the phone has no room. */
export function writeOutbox(outbox: Outbox): boolean {
  if (outbox.entries.length > 0) return writeStored(outboxKey, outbox).ok
  removeStored(outboxKey)
  return true
}

/** Forgets everything that was to be sent. */
export function removeOutbox(): void {
  removeStored(outboxKey)
}
