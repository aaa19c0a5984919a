import * as v from 'valibot'

/** What a consultation can be about. */
export const consultationTopics = ['policy', 'site', 'finance', 'talent', 'registration'] as const
export type ConsultationTopic = (typeof consultationTopics)[number]

/** How one talks: the adviser calls, both open a link that staff give, or the person comes. */
export const consultationWays = ['phone', 'video', 'onsite'] as const
export type ConsultationWay = (typeof consultationWays)[number]

/** What a booking says where it is a consultation. */
export const consultationView = v.object({
  adviser: v.string(),
  /** The adviser's name. */
  name: v.string(),
  topic: v.picklist(consultationTopics),
  way: v.picklist(consultationWays),
  interpreter: v.boolean(),
  note: v.string(),
  /** Address of the video meeting, once staff gave it. */
  link: v.nullable(v.string()),
})
export type ConsultationView = v.InferOutput<typeof consultationView>

/** When one adviser is free, with what a person has to know before booking. */
export const adviserTimes = v.object({
  adviser: v.string(),
  confirm: v.picklist(['auto', 'staff']),
  /** By when staff would answer a booking made now; null when automatic or without working hours. */
  answerBy: v.nullable(v.number()),
  cancelMinutes: v.number(),
  meetingPoint: v.nullable(v.string()),
  demo: v.boolean(),
  /** In time order; `full` ones stay visible, past and closed ones are not listed. */
  times: v.array(v.object({ startAt: v.number(), endAt: v.number(), full: v.boolean() })),
})
export type AdviserTimes = v.InferOutput<typeof adviserTimes>
