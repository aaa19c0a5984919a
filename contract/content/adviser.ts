import * as v from 'valibot'
import { consultationTopics, consultationWays } from '../booking/consultation'
import { clockTime, count, day, line, slug, uniqueList } from '../fields'
import { englishAdviser } from './english'
import { verification } from './source'

const period = v.strictObject({ from: clockTime, to: clockTime })

/** In minutes. */
export const LONGEST_CONSULTATION = 240

/** Somebody who can be asked: what about, in which ways, and when. One person at a time. */
export const adviser = v.strictObject({
  id: slug,
  name: line(1, 20),
  /** What this person knows best, in a few words. */
  strength: line(1, 20),
  /** The park the adviser belongs to, whose colleagues answer; without one the office does. */
  place: v.optional(slug),
  topics: uniqueList(v.picklist(consultationTopics), consultationTopics.length),
  ways: uniqueList(v.picklist(consultationWays), consultationWays.length),
  /** An interpreter can be arranged. */
  interpreter: v.boolean(),
  /** `auto`: booked means confirmed. `staff`: somebody answers within `answerMinutes` working minutes. */
  confirm: v.picklist(['auto', 'staff']),
  answerMinutes: v.optional(count(1, 10_000)),
  /** How long one consultation takes; the periods below are cut into pieces of this length. */
  minutes: count(10, LONGEST_CONSULTATION),
  /** Weekly hours, 1 = Monday to 7 = Sunday, on working days only. */
  hours: v.array(v.strictObject({ weekdays: uniqueList(count(1, 7), 7), ...period.entries })),
  /** Days with other hours; none closes the day. */
  exceptions: v.optional(v.array(v.strictObject({ day, hours: v.array(period) }))),
  leadMinutes: count(0, 20_000),
  horizonDays: count(1, 60),
  cancelMinutes: count(0, 20_000),
  /** Where one comes to, for those who come. */
  meetingPoint: v.optional(v.strictObject({ text: line(1, 80), ...verification.entries })),
  /** Whose turn it is where nobody was named: the first of those who are free. */
  order: count(1, 1_000),
  en: v.optional(englishAdviser),
  demo: v.optional(v.literal(true)),
})

export type Adviser = v.InferOutput<typeof adviser>
