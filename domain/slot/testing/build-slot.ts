import type { Visit } from '@contract/content/visit'
import type { PlannedSlot } from '../plan-slots'
import type { Slot, SlotRule, SureClaim } from '../slot'

/** Thursday 26 November 2026, 14:00 in Shanghai. */
export const START = Date.parse('2026-11-26T06:00:00Z')

export const aRule = (over: Partial<SlotRule> = {}): SlotRule => ({
  confirm: 'staff',
  answerMinutes: 420,
  cancelMinutes: 240,
  maxVisitors: 5,
  focus: [],
  meetingPoint: null,
  title: null,
  ...over,
})

/** A slot of 10 seats in which nobody has a claim. */
export function aSlot(over: Partial<Slot> = {}): Slot {
  return {
    _id: 'visit:2026-11-26:1400',
    district: 'test',
    kind: 'visit',
    resource: 'visit',
    place: 'town',
    startAt: START,
    endAt: START + 3_600_000,
    closesAt: START - 3_600_000,
    capacity: 10,
    free: 10,
    open: true,
    rule: aRule(),
    held: {},
    sure: {},
    unsettled: 0,
    demo: false,
    createdAt: START - 86_400_000,
    updatedAt: START - 86_400_000,
    version: 1,
    ...over,
  }
}

export const aClaim = (over: Partial<SureClaim> = {}): SureClaim => ({
  n: 2,
  r: 'request-1',
  booking: 'b1',
  at: START - 7_200_000,
  ...over,
})

/** What is planned for `aSlot`. */
export function aPlan(over: Partial<PlannedSlot> = {}): PlannedSlot {
  const { _id, kind, resource, place, startAt, endAt, closesAt, capacity, rule, demo } = aSlot()
  return { _id, kind, resource, place, startAt, endAt, closesAt, capacity, rule, demo, ...over }
}

/** Visits at 09:30 on Mondays to Fridays, booked an hour ahead for a week. */
export function aVisitRule(over: Partial<Visit> = {}): Visit {
  return {
    id: 'visit',
    place: 'town',
    confirm: 'staff',
    answerMinutes: 420,
    seats: 10,
    maxVisitors: 5,
    minutes: 60,
    times: ['09:30'],
    weekdays: [1, 2, 3, 4, 5],
    leadMinutes: 60,
    horizonDays: 7,
    cancelMinutes: 240,
    focus: [],
    ...over,
  }
}
