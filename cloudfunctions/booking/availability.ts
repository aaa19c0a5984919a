import type { SlotView } from '@contract/booking/view'
import { succeed } from '@contract/errors'
import { type SlotHead, seatsOffered } from '@domain/slot/slot'
import { dayOf } from '@domain/time/shanghai'
import { readDistrict } from '../shared/adapters/district-store'
import { listSlots } from '../shared/adapters/slot-store'
import { answerMoment } from '../shared/booking/answer-moment'
import type { Handler } from '../shared/call'

function viewSlot(slot: SlotHead, now: number): SlotView {
  const free = seatsOffered(slot, now)
  return {
    id: slot._id,
    startAt: slot.startAt,
    endAt: slot.endAt,
    free,
    capacity: slot.capacity,
    full: free <= 0,
  }
}

function byDay(slots: SlotHead[], now: number): { day: string; slots: SlotView[] }[] {
  const days = new Map<string, SlotView[]>()
  for (const slot of slots) {
    const day = dayOf(slot.startAt)
    days.set(day, [...(days.get(day) ?? []), viewSlot(slot, now)])
  }
  return [...days].map(([day, views]) => ({ day, slots: views }))
}

/** One request for the slots of the whole horizon; full ones stay visible, closed and past ones are gone. */
export const availability: Handler<'booking.availability'> = async (input, call) => {
  const slots = (await listSlots(input.place, call.now)).filter(
    (slot) => slot.open && slot.closesAt > call.now,
  )
  const rule = slots[0]?.rule
  const district = await readDistrict(call.district)
  const answer = rule === undefined ? null : answerMoment(rule, district, call.now)
  return succeed({
    offered: rule !== undefined,
    confirm: rule?.confirm ?? 'staff',
    answerBy: answer?.at ?? null,
    maxVisitors: rule?.maxVisitors ?? 0,
    cancelMinutes: rule?.cancelMinutes ?? 0,
    focus: rule?.focus ?? [],
    meetingPoint: rule?.meetingPoint ?? null,
    assumedCalendar: slots.some(
      (slot) => !district.calendar.knowsYear(Number(dayOf(slot.startAt).slice(0, 4))),
    ),
    demo: slots.some((slot) => slot.demo),
    days: byDay(slots, call.now),
  })
}
