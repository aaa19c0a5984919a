import type { PlannedSlot } from './plan-slots'
import type { Slot, SlotHead } from './slot'

export type ReconciledSlot =
  | { kind: 'add'; slot: Slot }
  | {
      kind: 'change'
      read: SlotHead
      change: Partial<
        Pick<Slot, 'capacity' | 'free' | 'open' | 'closesAt' | 'endAt' | 'rule' | 'demo' | 'updatedAt'>
      >
    }

const claimedSeats = (slot: SlotHead) => slot.capacity - slot.free

function newSlot(planned: PlannedSlot, at: { district: string; now: number }): Slot {
  return {
    ...planned,
    district: at.district,
    free: planned.capacity,
    open: true,
    held: {},
    sure: {},
    unsettled: 0,
    createdAt: at.now,
    updatedAt: at.now,
    version: 1,
  }
}

/** Seats never fall below what is claimed: people who booked keep their place. */
function resized(slot: SlotHead, capacity: number): Pick<Slot, 'capacity' | 'free'> {
  const kept = Math.max(capacity, claimedSeats(slot))
  return { capacity: kept, free: kept - claimedSeats(slot) }
}

const rulePart = (slot: SlotHead | PlannedSlot) =>
  JSON.stringify([
    slot.closesAt,
    slot.endAt,
    slot.demo,
    slot.rule.confirm,
    slot.rule.answerMinutes,
    slot.rule.cancelMinutes,
    slot.rule.maxVisitors,
    slot.rule.focus,
    slot.rule.meetingPoint,
  ])

function changeFor(slot: SlotHead, planned: PlannedSlot, now: number): ReconciledSlot | null {
  const size = resized(slot, planned.capacity)
  const same = slot.open && slot.capacity === size.capacity && rulePart(slot) === rulePart(planned)
  if (same) return null
  const { closesAt, endAt, rule, demo } = planned
  return {
    kind: 'change',
    read: slot,
    change: { ...size, open: true, closesAt, endAt, rule, demo, updatedAt: now },
  }
}

/**
 * What brings the stored future slots of a resource to the plan: missing ones are added, changed ones
 * adapted, dropped ones closed (never removed: they may carry bookings).
 */
export function reconcileSlots(
  existing: readonly SlotHead[],
  planned: readonly PlannedSlot[],
  at: { district: string; now: number },
): ReconciledSlot[] {
  const stored = new Map(existing.map((slot) => [slot._id, slot]))
  const wanted = new Set(planned.map((slot) => slot._id))
  const steps = planned
    .filter((slot) => slot.startAt > at.now)
    .map((slot): ReconciledSlot | null => {
      const known = stored.get(slot._id)
      return known === undefined ? { kind: 'add', slot: newSlot(slot, at) } : changeFor(known, slot, at.now)
    })
  const closed = existing
    .filter((slot) => slot.open && !wanted.has(slot._id))
    .map((read): ReconciledSlot => ({ kind: 'change', read, change: { open: false, updatedAt: at.now } }))
  return [...steps.filter((step): step is ReconciledSlot => step !== null), ...closed]
}
