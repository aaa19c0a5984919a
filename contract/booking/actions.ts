import * as v from 'valibot'
import { defineAction } from '../define-action'
import { count, httpsLink, id, input, instant, line, prose, slug, uniqueList } from '../fields'
import { seatForm } from '../seat-form'
import { adviserTimes, consultationTopics, consultationWays } from './consultation'
import { bookingCase, bookingView, slotView } from './view'

const staffWhoReceive = ['park', 'officer', 'admin'] as const

/** Bookable slots of a place by day, from the lead time to the horizon. */
export const bookingAvailability = defineAction({
  name: 'booking.availability',
  audience: 'public',
  changes: false,
  input: input({ place: slug }),
  output: v.object({
    /** False where the place takes no visits. */
    offered: v.boolean(),
    confirm: v.picklist(['auto', 'staff']),
    /** By when staff would answer a booking made now; null when automatic or without working hours. */
    answerBy: v.nullable(v.number()),
    maxVisitors: v.number(),
    cancelMinutes: v.number(),
    focus: v.array(v.string()),
    meetingPoint: v.nullable(v.string()),
    /** True where no calendar knows the year and Monday to Friday was assumed. */
    assumedCalendar: v.boolean(),
    demo: v.boolean(),
    days: v.array(v.object({ day: v.string(), slots: v.array(slotView) })),
  }),
  errors: [],
})

/** Books seats for a visit. On SLOT_FULL nothing is taken. */
export const bookingCreate = defineAction({
  name: 'booking.create',
  audience: 'user',
  changes: true,
  input: input({
    slot: id,
    visitors: count(1, 100),
    focus: uniqueList(line(1, 12), 8),
    ...seatForm,
  }),
  output: bookingView,
  errors: ['CONSENT_REQUIRED', 'SLOT_FULL', 'SLOT_CLOSED', 'ALREADY_BOOKED'],
})

/** When each adviser is free, from the lead time to the horizon, in the order in which free ones are asked. */
export const bookingConsultTimes = defineAction({
  name: 'booking.consultTimes',
  audience: 'public',
  changes: false,
  input: input({}),
  output: v.object({
    advisers: v.array(adviserTimes),
    /** True where no calendar knows the year and Monday to Friday was assumed. */
    assumedCalendar: v.boolean(),
  }),
  errors: [],
})

/**
 * Books a consultation at a time with one adviser, or, where none is named, with the first in order who is free
 * then and serves topic and way. On SLOT_FULL nothing is taken.
 */
export const bookingConsult = defineAction({
  name: 'booking.consult',
  audience: 'user',
  changes: true,
  input: input({
    adviser: v.optional(slug),
    startAt: instant,
    topic: v.picklist(consultationTopics, 'NOT_OFFERED'),
    way: v.picklist(consultationWays, 'NOT_OFFERED'),
    interpreter: v.boolean('TYPE'),
    note: prose(0, 200),
    ...seatForm,
  }),
  output: bookingView,
  errors: ['CONSENT_REQUIRED', 'SLOT_FULL', 'SLOT_CLOSED', 'ALREADY_BOOKED'],
})

export const bookingCancel = defineAction({
  name: 'booking.cancel',
  audience: 'user',
  changes: true,
  input: input({ id }),
  output: bookingView,
  errors: ['NOT_FOUND', 'BOOKING_ENDED', 'NOTICE_TOO_SHORT', 'STALE'],
})

export const bookingMine = defineAction({
  name: 'booking.mine',
  audience: 'user',
  changes: false,
  input: input({}),
  output: v.object({ items: v.array(bookingView) }),
  errors: [],
})

export const bookingDetail = defineAction({
  name: 'booking.detail',
  audience: 'user',
  changes: false,
  input: input({ id }),
  output: bookingView,
  errors: ['NOT_FOUND'],
})

/** Bookings of the parks a colleague answers for. */
export const bookingQueue = defineAction({
  name: 'booking.queue',
  audience: staffWhoReceive,
  changes: false,
  input: input({ filter: v.picklist(['pending', 'upcoming'], 'NOT_OFFERED') }),
  output: v.object({ items: v.array(bookingCase) }),
  errors: [],
})

/** A video consultation is confirmed with the link of its meeting; nothing else has one. */
export const bookingConfirm = defineAction({
  name: 'booking.confirm',
  audience: staffWhoReceive,
  changes: true,
  input: input({ id, link: v.optional(httpsLink) }),
  output: bookingCase,
  errors: ['NOT_FOUND', 'BOOKING_ENDED', 'STALE'],
})

/** Declines with a reason the person reads, frees the seats and offers the three nearest slots. */
export const bookingDecline = defineAction({
  name: 'booking.decline',
  audience: staffWhoReceive,
  changes: true,
  input: input({ id, reason: prose(1, 200) }),
  output: bookingCase,
  errors: ['NOT_FOUND', 'BOOKING_ENDED', 'STALE'],
})
