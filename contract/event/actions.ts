import * as v from 'valibot'
import { defineAction } from '../define-action'
import { count, id, input, slug } from '../fields'
import { seatForm } from '../seat-form'
import { eventSeats, registrationView, rosterHead, rosterRow, ticketView } from './view'

/** Seats left of an event. An event that is unknown or takes no registrations has state `none`. */
export const eventSeatsOf = defineAction({
  name: 'event.seats',
  audience: 'public',
  changes: false,
  input: input({ event: slug }),
  output: eventSeats,
  errors: [],
})

/** Registers one person. On SLOT_FULL nothing is taken; until the event ends, so also at its door. */
export const eventRegister = defineAction({
  name: 'event.register',
  audience: 'user',
  changes: true,
  input: input({
    event: slug,
    ...seatForm,
    /** Registering at the event itself. It counts on the event's days only. */
    onSite: v.optional(v.boolean('TYPE')),
  }),
  output: registrationView,
  errors: ['CONSENT_REQUIRED', 'SLOT_FULL', 'SLOT_CLOSED', 'ALREADY_BOOKED'],
})

/** Gives the seat back, until the event ends. */
export const eventCancel = defineAction({
  name: 'event.cancel',
  audience: 'user',
  changes: true,
  input: input({ id }),
  output: registrationView,
  errors: ['NOT_FOUND', 'BOOKING_ENDED', 'STALE'],
})

/** A person's registrations, latest event first. */
export const eventMine = defineAction({
  name: 'event.mine',
  audience: 'user',
  changes: false,
  input: input({}),
  output: v.object({ items: v.array(registrationView) }),
  errors: [],
})

/** The ticket of a registration; somebody else's is not found. */
export const eventTicket = defineAction({
  name: 'event.ticket',
  audience: 'user',
  changes: false,
  input: input({ id }),
  output: ticketView,
  errors: ['NOT_FOUND'],
})

/** Rows of one answer of `event.roster`. */
export const ROSTER_PAGE = 50

/** Events with seats that are to come, run, or were over less than 30 days ago; the soonest first. */
export const eventRosters = defineAction({
  name: 'event.rosters',
  audience: ['officer', 'admin'],
  changes: false,
  input: input({}),
  output: v.object({ items: v.array(rosterHead) }),
  errors: [],
})

/** Who registered for an event, in the order they did, with counts over all of them. Phones stay masked. */
export const eventRoster = defineAction({
  name: 'event.roster',
  audience: ['officer', 'admin'],
  changes: false,
  input: input({ event: slug, skip: v.optional(count(0, 10_000)) }),
  output: v.object({
    registered: v.number(),
    cancelled: v.number(),
    onSite: v.number(),
    items: v.array(rosterRow),
    more: v.boolean(),
  }),
  errors: [],
})
