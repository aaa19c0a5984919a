import { decideClaim } from '@domain/slot/decide-claim'
import type { Slot } from '@domain/slot/slot'
import { type ClaimWrite, claimSeats, evictAndClaim, readSlot } from '../adapters/slot-store'

const ROUNDS = 5

export type Taken =
  | { kind: 'taken'; slot: Slot }
  | { kind: 'already_ours'; slot: Slot }
  | { kind: 'group_too_large'; most: number }
  | { kind: 'refused'; code: 'SLOT_FULL' | 'SLOT_CLOSED' | 'ALREADY_BOOKED' | 'BUSY' }

/**
 * Claims seats: one conditional update when it wins. When it does not, one read lets the domain decide, and
 * a lapsed hold may be evicted. At most five rounds, then BUSY.
 */
export async function takeSeats(write: ClaimWrite): Promise<Taken> {
  const wish = {
    kind: write.kind,
    key: write.key,
    seats: write.claim.n,
    requestId: write.claim.r,
    now: write.now,
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const won = await claimSeats(write)
    if (won !== null) return { kind: 'taken', slot: won }
    const slot = await readSlot(write.slot)
    const decision = decideClaim(slot, wish)
    if (decision.kind === 'refused' || decision.kind === 'group_too_large') return decision
    if (decision.kind === 'already_ours' && slot !== null) return { kind: 'already_ours', slot }
    if (decision.kind === 'evict') {
      const evicted = await evictAndClaim(write, decision)
      if (evicted !== null) return { kind: 'taken', slot: evicted }
    }
  }
  return { kind: 'refused', code: 'BUSY' }
}
