import type { Visit } from '@contract/content/visit'
import { addDays, atDayTime, dayOf, MINUTE, weekdayOf } from '../time/shanghai'
import type { WorkCalendar } from '../time/work-calendar'
import type { SlotKind, SlotRule } from './slot'

export interface PlannedSlot {
  _id: string
  kind: SlotKind
  resource: string
  place: string
  startAt: number
  endAt: number
  closesAt: number
  capacity: number
  rule: SlotRule
  demo: boolean
}

/** The id of a resource's slot at a time: a second one for the same moment cannot exist. */
export function slotId(resource: string, day: string, time: string): string {
  return `${resource}:${day}:${time.replace(':', '')}`
}

/** A visit opens on working days among its weekdays; a make-up working day counts as open. */
function opensOn(visit: Visit, day: string, calendar: WorkCalendar): boolean {
  const weekday = weekdayOf(day)
  const isMakeUpDay = weekday >= 6 && calendar.isWorkingDay(day)
  return calendar.isWorkingDay(day) && (isMakeUpDay || visit.weekdays.includes(weekday))
}

function timesOn(visit: Visit, day: string, calendar: WorkCalendar): readonly string[] {
  const exception = visit.exceptions?.find((one) => one.day === day)
  if (exception !== undefined) return exception.times
  return opensOn(visit, day, calendar) ? visit.times : []
}

function ruleOf(visit: Visit): SlotRule {
  return {
    confirm: visit.confirm,
    answerMinutes: visit.answerMinutes ?? 0,
    cancelMinutes: visit.cancelMinutes,
    maxVisitors: visit.maxVisitors,
    focus: [...visit.focus],
    meetingPoint: visit.meetingPoint?.text ?? null,
    title: null,
  }
}

/** Every slot a resource should offer from today to its horizon. */
export function planSlots(visit: Visit, now: number, calendar: WorkCalendar): PlannedSlot[] {
  const today = dayOf(now)
  const days = Array.from({ length: visit.horizonDays + 1 }, (_, offset) => addDays(today, offset))
  return days.flatMap((day) =>
    timesOn(visit, day, calendar).map((time) => {
      const startAt = atDayTime(day, time)
      return {
        _id: slotId(visit.id, day, time),
        kind: 'visit',
        resource: visit.id,
        place: visit.place,
        startAt,
        endAt: startAt + visit.minutes * MINUTE,
        closesAt: startAt - visit.leadMinutes * MINUTE,
        capacity: visit.seats,
        rule: ruleOf(visit),
        demo: visit.demo === true,
      }
    }),
  )
}
