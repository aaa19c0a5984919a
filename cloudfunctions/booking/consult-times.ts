import type { AdviserTimes } from '@contract/booking/consultation'
import { succeed } from '@contract/errors'
import { type SlotHead, seatsOffered } from '@domain/slot/slot'
import { dayOf } from '@domain/time/shanghai'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { listConsultations } from '../shared/adapters/slot-store'
import { answerMoment } from '../shared/booking/answer-moment'
import type { Handler } from '../shared/call'

/** One request for the slots of all advisers; taken ones stay visible, closed and past ones are gone. */
export const consultTimes: Handler<'booking.consultTimes'> = async (_input, call) => {
  const district = await readDistrict(call.district)
  const slots = (await listConsultations(call.district, call.now)).filter(
    (slot) => slot.open && slot.closesAt > call.now,
  )
  const byAdviser = new Map<string, SlotHead[]>()
  for (const slot of slots) {
    byAdviser.set(slot.resource, [...(byAdviser.get(slot.resource) ?? []), slot])
  }
  return succeed({
    advisers: [...byAdviser.values()]
      .sort(([a], [b]) => orderOf(a) - orderOf(b))
      .flatMap((own) => timesOf(own, district, call.now)),
    assumedCalendar: slots.some(
      (slot) => !district.calendar.knowsYear(Number(dayOf(slot.startAt).slice(0, 4))),
    ),
  })
}

const orderOf = (slot: SlotHead | undefined) => slot?.rule.adviser?.order ?? 0

function timesOf(slots: readonly SlotHead[], district: District, now: number): AdviserTimes[] {
  const [first] = slots
  if (first?.rule.adviser === undefined) return []
  const { rule } = first
  return [
    {
      adviser: first.rule.adviser.id,
      confirm: rule.confirm,
      answerBy: answerMoment(rule, district, now)?.at ?? null,
      cancelMinutes: rule.cancelMinutes,
      meetingPoint: rule.meetingPoint,
      demo: first.demo,
      times: slots.map((slot) => ({
        startAt: slot.startAt,
        endAt: slot.endAt,
        full: seatsOffered(slot, now) <= 0,
      })),
    },
  ]
}
