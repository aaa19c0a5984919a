import * as v from 'valibot'
import { clockTime, count, day, line, phone, prose, slug, uniqueList } from '../fields'
import { templateKeys } from '../message/templates'
import { englishRecipient, englishSettings } from './english'
import { verification } from './source'

/** Daily working periods at +08:00, in order, such as 09:00-12:00 and 13:30-17:30. */
export const workingHours = v.array(v.strictObject({ from: clockTime, to: clockTime }))

/** Days on which the national calendar does not hold here. */
export const calendar = v.strictObject({ closed: uniqueList(day, 400), open: uniqueList(day, 400) })

/** A reply limit exists only when somebody of the district approved it. */
const replyLimit = v.strictObject({
  workingMinutes: count(1, 100_000),
  approvedBy: line(1, 40),
  approvedAt: day,
})

/** What every kind of 诉求 may have of its own. */
const kindSettings = {
  limit: v.optional(replyLimit),
  /** Names of colleagues on duty to whom new matters are proposed first; without one the usual order holds. */
  holders: v.optional(uniqueList(line(1, 60), 20)),
}

const settleSettings = v.strictObject({
  ...kindSettings,
  /** Papers that help but may follow; none is an identity document or bank paper. */
  papers: v.array(line(1, 20)),
  /** Calendar days after submission by which missing papers should follow. */
  papersDays: count(1, 90),
})

/** An institution that agreed to receive papers of those who tick it. The platform only passes them on. */
const financeRecipient = v.strictObject({
  id: slug,
  name: line(1, 40),
  /** What it is and does, in one line. */
  text: line(1, 60),
  en: v.optional(englishRecipient),
  demo: v.optional(v.literal(true)),
})

/** Modules a district can switch off. */
export const modules = [
  'parks',
  'policies',
  'events',
  'inquiries',
  'visits',
  'figures',
  'news',
  'services',
  'consultations',
] as const

export const settings = v.strictObject({
  district: line(1, 20),
  appName: line(1, 20),
  /** Who runs it, as shown at the foot of a page. */
  operator: line(1, 40),
  /** The district no longer exists under this name; the note stands at the foot of pages. */
  former: v.optional(v.strictObject({ successor: line(1, 20), note: line(1, 80) })),
  hoursText: v.optional(line(1, 60)),
  workingHours: v.optional(workingHours),
  inquiry: v.strictObject({
    settle: settleSettings,
    site: v.optional(v.strictObject(kindSettings)),
    finance: v.optional(
      v.strictObject({ ...kindSettings, recipients: v.optional(v.array(financeRecipient)) }),
    ),
    policy: v.optional(v.strictObject(kindSettings)),
    contribution: v.optional(v.strictObject(kindSettings)),
    correction: v.optional(v.strictObject(kindSettings)),
  }),
  /** Offer WeChat's phone button beside typing. */
  phoneButton: v.boolean(),
  modules: uniqueList(v.picklist(modules), modules.length),
  contacts: v.array(
    v.strictObject({
      label: line(1, 20),
      number: phone,
      hours: v.optional(line(1, 40)),
      ...verification.entries,
    }),
  ),
  /** WeChat's ids of our subscription templates; a missing one is simply not asked for. */
  templates: v.record(v.picklist(templateKeys), line(1, 64)),
  privacyContact: v.optional(prose(1, 100)),
  en: v.optional(englishSettings),
  demo: v.optional(v.literal(true)),
})

export type Settings = v.InferOutput<typeof settings>
export type FinanceRecipient = v.InferOutput<typeof financeRecipient>
export type Calendar = v.InferOutput<typeof calendar>
export type WorkingHours = v.InferOutput<typeof workingHours>
export type Module = (typeof modules)[number]
