import * as v from 'valibot'
import { staffProfile } from '../account/actions'
import { bookingCase } from '../booking/view'
import { defineAction } from '../define-action'
import { count, id, input, line, prose, slug, uniqueList } from '../fields'
import { fileLink } from '../inquiry/files'
import { queueRow } from '../inquiry/view'
import { heldRecords, heldText, safetyStates } from '../safety'

const anyStaff = ['officer', 'park', 'admin', 'legal'] as const
const role = v.picklist(['admin', 'officer', 'park', 'legal'], 'NOT_OFFERED')

/** What to do now: counts, the first matters by clock, today's visits. */
export const staffToday = defineAction({
  name: 'staff.today',
  audience: anyStaff,
  changes: false,
  input: input({}),
  output: v.object({
    name: v.string(),
    overdue: v.number(),
    dueToday: v.number(),
    untaken: v.number(),
    pendingBookings: v.number(),
    matters: v.array(queueRow),
    visits: v.array(bookingCase),
    /** True from November when next year's calendar is not known. */
    calendarWarning: v.boolean(),
    /** How many inquiries, bookings, registrations and complaints have something that waits; told to administrators, 0 to others. */
    held: v.number(),
  }),
  errors: [],
})

export const staffColleagues = defineAction({
  name: 'staff.colleagues',
  audience: anyStaff,
  changes: false,
  input: input({}),
  output: v.object({ items: v.array(v.object({ id: v.string(), ...staffProfile.entries })) }),
  errors: [],
})

/** A single-use invitation, valid for 24 hours. The code is shown once and stored as a hash. */
export const staffInvite = defineAction({
  name: 'staff.invite',
  audience: ['admin'],
  changes: true,
  input: input({
    name: line(1, 60),
    roles: v.pipe(uniqueList(role, 4), v.minLength(1, 'REQUIRED')),
    places: uniqueList(slug, 30),
  }),
  output: v.object({ code: v.string(), expiresAt: v.number() }),
  errors: [],
})

/** Makes the caller staff by an invitation's code. */
export const staffJoin = defineAction({
  name: 'staff.join',
  audience: 'user',
  changes: true,
  input: input({ code: v.pipe(v.string('TYPE'), v.regex(/^[A-Za-z0-9_-]{22,64}$/u, 'FORMAT')) }),
  output: staffProfile,
  errors: ['INVITATION_INVALID'],
})

/** Takes a colleague off the list; nobody takes themselves off, so an administrator always remains. */
export const staffRemove = defineAction({
  name: 'staff.remove',
  audience: ['admin'],
  changes: true,
  input: input({ id }),
  output: v.object({ id: v.string() }),
  errors: ['NOT_FOUND', 'NOT_A_COLLEAGUE'],
})

/** Texts and pictures that wait for an administrator, the oldest first: nobody else of the staff sees them. */
export const staffHeld = defineAction({
  name: 'staff.held',
  audience: ['admin'],
  changes: false,
  input: input({}),
  output: v.object({ items: v.array(heldText) }),
  errors: [],
})

/** An address under which an administrator opens a held picture to judge it, for ten minutes. */
export const staffHeldFile = defineAction({
  name: 'staff.heldFile',
  audience: ['admin'],
  changes: false,
  input: input({ id, file: id }),
  output: fileLink,
  errors: ['NOT_FOUND', 'ALREADY_JUDGED', 'FILE_MISSING'],
})

/** Releases a held text or picture, or turns it down with a reason that its sender reads. */
export const staffJudge = defineAction({
  name: 'staff.judge',
  audience: ['admin'],
  changes: true,
  input: input({
    record: v.picklist(heldRecords, 'NOT_OFFERED'),
    id,
    /** Place in the thread; left out for the form itself. */
    entry: v.optional(count(0, 10_000)),
    /** The held picture of an inquiry, whatever `entry` says; left out for texts. */
    file: v.optional(id),
    verdict: v.picklist(['release', 'turn_down'], 'NOT_OFFERED'),
    reason: prose(0, 200),
  }),
  output: v.object({ state: v.picklist(safetyStates) }),
  errors: ['NOT_FOUND', 'ALREADY_JUDGED', 'STALE'],
})
