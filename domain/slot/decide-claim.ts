import type { ErrorCode } from '@contract/errors'
import type { HeldClaim, Slot, SlotKind } from './slot'

export interface ClaimWish {
  kind: SlotKind
  /** Key of the person in this slot. */
  key: string
  seats: number
  requestId: string
  now: number
}

export type ClaimDecision =
  | { kind: 'already_ours' }
  /** The group is larger than the rule allows. */
  | { kind: 'group_too_large'; most: number }
  | {
      kind: 'refused'
      code: Extract<ErrorCode, 'SLOT_FULL' | 'SLOT_CLOSED' | 'ALREADY_BOOKED'>
    }
  /** A lapsed hold whose eviction makes room. */
  | { kind: 'evict'; key: string; claim: HeldClaim }
  /** Nothing stands in the way: the slot changed meanwhile, try again. */
  | { kind: 'again' }

/** Decides what a failed conditional claim means, from the slot as read afterwards. */
export function decideClaim(slot: Slot | null, wish: ClaimWish): ClaimDecision {
  if (slot === null || slot.kind !== wish.kind) return { kind: 'refused', code: 'SLOT_CLOSED' }
  const own = slot.sure[wish.key] ?? slot.held[wish.key]
  if (own !== undefined) {
    return own.r === wish.requestId ? { kind: 'already_ours' } : { kind: 'refused', code: 'ALREADY_BOOKED' }
  }
  if (!slot.open || slot.closesAt <= wish.now) return { kind: 'refused', code: 'SLOT_CLOSED' }
  const most = slot.rule.maxVisitors
  if (wish.seats > most) return { kind: 'group_too_large', most }
  if (slot.free >= wish.seats) return { kind: 'again' }
  const lapsed = Object.entries(slot.held)
    .filter(([, claim]) => claim.until <= wish.now && slot.free + claim.n >= wish.seats)
    .sort(([, a], [, b]) => a.until - b.until)[0]
  return lapsed === undefined
    ? { kind: 'refused', code: 'SLOT_FULL' }
    : { kind: 'evict', key: lapsed[0], claim: lapsed[1] }
}
