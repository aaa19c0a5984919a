import * as v from 'valibot'
import { clockTime, count, day, line, slug, uniqueList } from '../fields'
import { englishVisit } from './english'
import { verification } from './source'

/** Opening rule of one bookable resource: the guided visit of a park. */
export const visit = v.strictObject({
  id: slug,
  place: slug,
  /** `auto`: booked means confirmed. `staff`: somebody answers within `answerMinutes` working minutes. */
  confirm: v.picklist(['auto', 'staff']),
  answerMinutes: v.optional(count(1, 10_000)),
  seats: count(1, 500),
  maxVisitors: count(1, 100),
  minutes: count(10, 480),
  /** Start times on working days (Monday to Friday by default, holidays and make-up days by the calendar). */
  times: uniqueList(clockTime, 20),
  /** Weekdays on which it opens, 1 = Monday to 7 = Sunday; a make-up working day counts as open. */
  weekdays: uniqueList(count(1, 7), 7),
  exceptions: v.optional(v.array(v.strictObject({ day, times: uniqueList(clockTime, 20) }))),
  leadMinutes: count(0, 20_000),
  horizonDays: count(1, 60),
  cancelMinutes: count(0, 20_000),
  focus: uniqueList(line(1, 12), 8),
  meetingPoint: v.optional(v.strictObject({ text: line(1, 80), ...verification.entries })),
  en: v.optional(englishVisit),
  demo: v.optional(v.literal(true)),
})

export type Visit = v.InferOutput<typeof visit>
