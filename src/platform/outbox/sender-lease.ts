import { randomId } from '../random-id'
import { readStored, removeStored, type StorageKey, writeStored } from '../storage'

interface Lease {
  sender: string
  /** Epoch ms. */
  until: number
}

/** Longer than one request may take. A tab that was closed in the middle blocks the others for no longer. */
const LEASE_MS = 20_000

const leaseKey: StorageKey<Lease> = {
  name: 'outbox-sender',
  parse: (stored) =>
    typeof stored === 'object' && stored !== null && 'sender' in stored && 'until' in stored
      ? (stored as Lease)
      : undefined,
}

let self: Promise<string> | undefined

/**
 * Takes or renews the right to send for this tab. Two tabs that ask in the same instant may both get it: the
 * request id makes that harmless, the lease only keeps it from being the rule.
 */
export async function takeLease(now: number): Promise<boolean> {
  self ??= randomId()
  const sender = await self
  const held = readStored(leaseKey)
  if (held !== undefined && held.sender !== sender && held.until > now) return false
  writeStored(leaseKey, { sender, until: now + LEASE_MS })
  return readStored(leaseKey)?.sender === sender
}

/** Lets another tab send. */
export function endLease(): void {
  removeStored(leaseKey)
}
