import type { ConsultationTopic, ConsultationWay } from '@contract/booking/consultation'

/** `visit`, `consultation`: its claims become bookings; `event`: its claims become registrations. */
export type SlotKind = 'visit' | 'event' | 'consultation'

/** As many claims one document carries; each needs one seat at least. */
export const MOST_CLAIMS = 500

/**
 * A slot: a limited place at a time, as one document whose counters and claims change together.
 * Invariant: `free` + seats of all claims = `capacity`; one claim per person; nothing negative.
 */
export interface Slot {
  _id: string
  district: string
  /** What a seat is for; a claim for the one never lands in the other. */
  kind: SlotKind
  resource: string
  /** Place that is visited, or that the adviser belongs to; empty for an event. */
  place: string
  /** Epoch ms. */
  startAt: number
  endAt: number
  /** From then on nobody books any more. */
  closesAt: number
  capacity: number
  free: number
  open: boolean
  rule: SlotRule
  /** Claims that lapse at `until` unless confirmed, by claim key. */
  held: Record<string, HeldClaim>
  /** Claims that stay until released, by claim key. */
  sure: Record<string, SureClaim>
  /** How many claims may still carry a form; corrected by the settle timer. */
  unsettled: number
  demo: boolean
  createdAt: number
  /** Of the rule; claims do not touch it, so that an undone claim leaves no trace. */
  updatedAt: number
  version: number
}

/** A slot as lists read it: its counters without the claims that stay. */
export type SlotHead = Omit<Slot, 'sure'>

/** What a booking needs of the opening rule; copied into the slot so that claiming needs no second read. */
export interface SlotRule {
  confirm: 'auto' | 'staff'
  answerMinutes: number
  cancelMinutes: number
  maxVisitors: number
  focus: string[]
  /** Where to come to: of a visit where to meet, of an event its place. */
  meetingPoint: string | null
  /** Of the event, for those who are told of it; null for a visit, which its place names. */
  title: string | null
  /** Set in slots of consultations. */
  adviser?: SlotAdviser
}

/** Who is asked in a slot, and for what this person can be asked. */
export interface SlotAdviser {
  id: string
  name: string
  topics: ConsultationTopic[]
  ways: ConsultationWay[]
  interpreter: boolean
  /** Lower ones come first where nobody was named. */
  order: number
}

export interface HeldClaim {
  n: number
  /** Epoch ms from which the claim may be evicted; until evicted it still counts. */
  until: number
  /** The request that made it. */
  r: string
  booking: string
}

export interface SureClaim {
  n: number
  r: string
  /** The record made of it: a booking, or a registration. */
  booking: string
  at: number
  /** The sealed form, until the record is stored as its own document. */
  form?: string
}

/** Seats that can be offered now: free ones and those whose hold has lapsed. */
export function seatsOffered(slot: Pick<Slot, 'free' | 'held'>, now: number): number {
  const lapsed = Object.values(slot.held).filter((claim) => claim.until <= now)
  return lapsed.reduce((sum, claim) => sum + claim.n, slot.free)
}

/** Why the invariant does not hold, one sentence each; empty when it does. */
export function slotViolations(slot: Slot): string[] {
  const claims = [...Object.values(slot.held), ...Object.values(slot.sure)]
  const claimed = claims.reduce((sum, claim) => sum + claim.n, 0)
  const twice = Object.keys(slot.held).filter((key) => key in slot.sure)
  return [
    ...(slot.free < 0 ? [`${slot._id}: free is ${slot.free}`] : []),
    ...(slot.free + claimed === slot.capacity
      ? []
      : [`${slot._id}: free ${slot.free} + claimed ${claimed} is not ${slot.capacity}`]),
    ...twice.map((key) => `${slot._id}: ${key} is held and sure at once`),
  ]
}
