import * as v from 'valibot'
import { safetyView } from '../safety'

export const registrationStatuses = ['registered', 'cancelled'] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

/**
 * How an event's seats stand for everybody: `none` where registration is not offered online, `over` once the
 * event has ended or no longer takes anybody.
 */
export const seatStates = ['none', 'open', 'full', 'over'] as const

export const eventSeats = v.object({
  event: v.string(),
  state: v.picklist(seatStates),
  /** All seats; 0 where registration is not offered. */
  capacity: v.number(),
  /** Seats left. */
  free: v.number(),
  demo: v.boolean(),
})
export type EventSeats = v.InferOutput<typeof eventSeats>

export const eventChangeKinds = ['moved', 'withdrawn', 'resumed'] as const

/** What became of the event since the person registered. */
export const registrationChange = v.object({
  /** `moved`: another time or place; `withdrawn`: it does not take place; `resumed`: it does after all. */
  kind: v.picklist(eventChangeKinds),
  at: v.number(),
  /** How it stood before it was moved. */
  from: v.nullable(v.object({ startAt: v.number(), endAt: v.number(), venue: v.nullable(v.string()) })),
})
export type RegistrationChange = v.InferOutput<typeof registrationChange>

/** What its owner sees of a registration in lists. */
export const registrationView = v.object({
  id: v.string(),
  /** Id of the event in the content. */
  event: v.string(),
  /** The event's title when the person registered: it may have left the content since. */
  title: v.string(),
  startAt: v.number(),
  endAt: v.number(),
  /** Null where the content names no place. */
  venue: v.nullable(v.string()),
  company: v.string(),
  status: v.picklist(registrationStatuses),
  /** Registered at the event itself, on its day. */
  onSite: v.boolean(),
  /** The last change of the event; null while it is as it was. */
  change: v.nullable(registrationChange),
  source: v.nullable(v.object({ scene: v.string(), at: v.number() })),
  createdAt: v.number(),
  updatedAt: v.number(),
  version: v.number(),
  demo: v.boolean(),
  safety: v.optional(safetyView),
})
export type RegistrationView = v.InferOutput<typeof registrationView>

/** What is shown at the door: a code to read aloud, and just enough to recognise the person by. */
export const ticketView = v.object({
  ...registrationView.entries,
  /** Eight letters and digits in two groups, `T7K2 3F7K`. */
  code: v.string(),
  /** The name with its middle hidden. */
  name: v.string(),
  /** The phone number with its middle hidden. */
  phone: v.string(),
})
export type TicketView = v.InferOutput<typeof ticketView>

/** An event as staff pick it to see who comes. */
export const rosterHead = v.object({
  event: v.string(),
  title: v.string(),
  startAt: v.number(),
  endAt: v.number(),
  capacity: v.number(),
  /** Seats taken. */
  taken: v.number(),
  /** True when it left the content before it took place. */
  withdrawn: v.boolean(),
  demo: v.boolean(),
})
export type RosterHead = v.InferOutput<typeof rosterHead>

/** Somebody who registered, as staff see them: the number stays masked. */
export const rosterRow = v.object({
  id: v.string(),
  code: v.string(),
  company: v.string(),
  contact: v.string(),
  phone: v.string(),
  status: v.picklist(registrationStatuses),
  onSite: v.boolean(),
  createdAt: v.number(),
  demo: v.boolean(),
})
export type RosterRow = v.InferOutput<typeof rosterRow>
