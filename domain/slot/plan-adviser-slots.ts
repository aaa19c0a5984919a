import type { Adviser } from '@contract/content/adviser'
import { addDays, atDayTime, dayOf, MINUTE, timeOf, weekdayOf } from '../time/shanghai'
import type { WorkCalendar } from '../time/work-calendar'
import { type PlannedSlot, slotId } from './plan-slots'
import type { SlotRule } from './slot'

/** Times of a day, `09:00` to `12:00`. */
type Period = NonNullable<Adviser['exceptions']>[number]['hours'][number]

/** The resource of an adviser; no visit and no event has this form of id. */
export function adviserResource(adviser: string): string {
  return `adviser:${adviser}`
}

/** The slot of an adviser that begins at a moment. */
function adviserSlotId(adviser: string, startAt: number): string {
  return slotId(adviserResource(adviser), dayOf(startAt), timeOf(startAt))
}

function hoursOn(adviser: Adviser, day: string, calendar: WorkCalendar): readonly Period[] {
  const exception = adviser.exceptions?.find((one) => one.day === day)
  if (exception !== undefined) return exception.hours
  if (!calendar.isWorkingDay(day)) return []
  return adviser.hours.filter(({ weekdays }) => weekdays.includes(weekdayOf(day)))
}

/** The moments at which consultations begin in a period: as many as fit whole. */
function startsIn({ from, to }: Period, day: string, minutes: number): number[] {
  const start = atDayTime(day, from)
  const fitting = Math.floor((atDayTime(day, to) - start) / (minutes * MINUTE))
  return Array.from({ length: Math.max(0, fitting) }, (_, index) => start + index * minutes * MINUTE)
}

function ruleOf(adviser: Adviser): SlotRule {
  const { id, name, topics, ways, interpreter, order } = adviser
  return {
    confirm: adviser.confirm,
    answerMinutes: adviser.answerMinutes ?? 0,
    cancelMinutes: adviser.cancelMinutes,
    maxVisitors: 1,
    focus: [],
    meetingPoint: adviser.meetingPoint?.text ?? null,
    title: null,
    adviser: { id, name, topics: [...topics], ways: [...ways], interpreter, order },
  }
}

/** Every slot an adviser should offer from today to the horizon; each takes one person. */
export function planAdviserSlots(adviser: Adviser, now: number, calendar: WorkCalendar): PlannedSlot[] {
  const today = dayOf(now)
  const days = Array.from({ length: adviser.horizonDays + 1 }, (_, offset) => addDays(today, offset))
  return days.flatMap((day) =>
    hoursOn(adviser, day, calendar)
      .flatMap((period) => startsIn(period, day, adviser.minutes))
      .map((startAt) => ({
        _id: adviserSlotId(adviser.id, startAt),
        kind: 'consultation' as const,
        resource: adviserResource(adviser.id),
        place: adviser.place ?? '',
        startAt,
        endAt: startAt + adviser.minutes * MINUTE,
        closesAt: startAt - adviser.leadMinutes * MINUTE,
        capacity: 1,
        rule: ruleOf(adviser),
        demo: adviser.demo === true,
      })),
  )
}
