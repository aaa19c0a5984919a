import type { PlannedSlot } from './plan-slots'
import type { Slot, SlotAdviser, SlotHead } from './slot'

/** What planning may change of a stored slot. */
export type SlotChange = Partial<
  Pick<
    Slot,
    | 'kind'
    | 'capacity'
    | 'free'
    | 'open'
    | 'startAt'
    | 'endAt'
    | 'closesAt'
    | 'rule'
    | 'held'
    | 'sure'
    | 'demo'
    | 'updatedAt'
  >
>

export type ReconciledSlot =
  | { kind: 'add'; slot: Slot }
  | {
      kind: 'change'
      read: SlotHead
      change: SlotChange
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

const adviserPart = (adviser: SlotAdviser | undefined) =>
  adviser === undefined
    ? null
    : [adviser.id, adviser.name, adviser.topics, adviser.ways, adviser.interpreter, adviser.order]

const rulePart = (slot: SlotHead | PlannedSlot) =>
  JSON.stringify([
    slot.kind,
    slot.startAt,
    slot.closesAt,
    slot.endAt,
    slot.demo,
    slot.rule.confirm,
    slot.rule.answerMinutes,
    slot.rule.cancelMinutes,
    slot.rule.maxVisitors,
    slot.rule.focus,
    slot.rule.meetingPoint,
    slot.rule.title,
    adviserPart(slot.rule.adviser),
  ])

/** It was over and is planned again at a later time: those who came then hold no seat of the next time. */
function isHeldAgain(slot: SlotHead, planned: PlannedSlot, now: number): boolean {
  return slot.endAt <= now && slot.endAt <= planned.startAt
}

function changeFor(slot: SlotHead, planned: PlannedSlot, now: number): ReconciledSlot | null {
  const { kind, startAt, endAt, closesAt, capacity, rule, demo } = planned
  const renewed = { open: true, kind, startAt, endAt, closesAt, rule, demo, updatedAt: now }
  if (isHeldAgain(slot, planned, now)) {
    // A claim without its record is settled first; the next planning empties the slot.
    if (slot.unsettled > 0) return null
    return {
      kind: 'change',
      read: slot,
      change: { ...renewed, capacity, free: capacity, held: {}, sure: {} },
    }
  }
  const size = resized(slot, capacity)
  const same = slot.open && slot.capacity === size.capacity && rulePart(slot) === rulePart(planned)
  if (same) return null
  return { kind: 'change', read: slot, change: { ...renewed, ...size } }
}

/** A visit is planned until it begins, an event as long as people may come to its door. */
function mattersUntil({ kind, startAt, closesAt }: PlannedSlot): number {
  return kind === 'event' ? closesAt : startAt
}

/**
 * What brings stored slots to the plan: missing ones that are still to come or may still be claimed are added,
 * changed ones adapted, those held again after they were over emptied, dropped ones closed (never removed: they
 * may carry bookings).
 */
export function reconcileSlots(
  existing: readonly SlotHead[],
  planned: readonly PlannedSlot[],
  at: { district: string; now: number },
): ReconciledSlot[] {
  const stored = new Map(existing.map((slot) => [slot._id, slot]))
  const wanted = new Set(planned.map((slot) => slot._id))
  const steps = planned
    .filter((slot) => mattersUntil(slot) > at.now)
    .map((slot): ReconciledSlot | null => {
      const known = stored.get(slot._id)
      return known === undefined ? { kind: 'add', slot: newSlot(slot, at) } : changeFor(known, slot, at.now)
    })
  const closed = existing
    .filter((slot) => slot.open && !wanted.has(slot._id))
    .map((read): ReconciledSlot => ({ kind: 'change', read, change: { open: false, updatedAt: at.now } }))
  return [...steps.filter((step): step is ReconciledSlot => step !== null), ...closed]
}
