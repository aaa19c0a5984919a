import * as v from 'valibot'
import { safetyView } from '../safety'
import { consultationView } from './consultation'

/** `pending`: the seat is counted, somebody has yet to answer. */
export const bookingStatuses = ['pending', 'confirmed', 'declined', 'cancelled'] as const
export type BookingStatus = (typeof bookingStatuses)[number]

export const slotOffer = v.object({
  id: v.string(),
  startAt: v.number(),
  endAt: v.number(),
  free: v.number(),
})
export type SlotOffer = v.InferOutput<typeof slotOffer>

/** `full` slots stay visible; past and closed ones are not listed. */
export const slotView = v.object({ ...slotOffer.entries, capacity: v.number(), full: v.boolean() })
export type SlotView = v.InferOutput<typeof slotView>

export const bookingView = v.object({
  id: v.string(),
  number: v.string(),
  /** The park; empty for a consultation with the office. */
  place: v.string(),
  slot: v.string(),
  startAt: v.number(),
  endAt: v.number(),
  visitors: v.number(),
  focus: v.array(v.string()),
  company: v.string(),
  status: v.picklist(bookingStatuses),
  /** By when staff answer, while pending; null where no working hours are set. */
  answerBy: v.nullable(v.number()),
  /** Until when the person may cancel alone, epoch ms. */
  cancelUntil: v.number(),
  reason: v.nullable(v.string()),
  /** After a decline: up to three nearest slots that had room. */
  nearest: v.array(slotOffer),
  meetingPoint: v.nullable(v.string()),
  /** Set where the booking is a consultation; null for a visit. */
  consultation: v.nullable(consultationView),
  source: v.nullable(v.object({ scene: v.string(), at: v.number() })),
  createdAt: v.number(),
  updatedAt: v.number(),
  version: v.number(),
  demo: v.boolean(),
  safety: v.optional(safetyView),
})
export type BookingView = v.InferOutput<typeof bookingView>

/** What staff see of a booking, phone in full. */
export const bookingCase = v.object({ ...bookingView.entries, contact: v.string(), phone: v.string() })
export type BookingCase = v.InferOutput<typeof bookingCase>
