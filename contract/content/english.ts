import * as v from 'valibot'
import { line, prose } from '../fields'

/**
 * What a reader of English sees instead of the Chinese text of the same name. Lists hold as many lines as the
 * Chinese list, in its order. Whatever has no line here is shown in Chinese and marked so.
 */
export const englishPlace = v.strictObject({
  name: v.optional(line(1, 100)),
  shortName: v.optional(line(1, 40)),
  positioning: v.optional(prose(1, 320)),
  tagline: v.optional(line(1, 60)),
  areaLabel: v.optional(line(1, 40)),
  suitedTo: v.optional(v.array(line(1, 50))),
  status: v.optional(line(1, 80)),
})

export const englishEvent = v.strictObject({
  title: v.optional(line(1, 100)),
  summary: v.optional(prose(1, 400)),
  timeText: v.optional(line(1, 60)),
  venue: v.optional(line(1, 100)),
  hosts: v.optional(v.array(line(1, 80))),
  agenda: v.optional(v.array(line(1, 120))),
})

export const englishSource = v.strictObject({
  title: v.optional(line(1, 120)),
  yearText: v.optional(line(1, 100)),
  caution: v.optional(line(1, 120)),
})

/** A figure in the strip of the first page; all of it, so that no line is half translated. */
export const englishHighlight = v.strictObject({
  label: line(1, 30),
  unit: v.optional(line(1, 30)),
  beside: v.optional(line(1, 60)),
})

/** Of what has no more than a name: space to rent. */
export const englishName = v.strictObject({ name: v.optional(line(1, 80)) })

export const englishLabel = v.strictObject({ label: v.optional(line(1, 60)) })

export const englishAdviser = v.strictObject({
  name: v.optional(line(1, 60)),
  strength: v.optional(line(1, 60)),
})

export const englishVisit = v.strictObject({ focus: v.optional(v.array(line(1, 40))) })

export const englishRecipient = v.strictObject({
  name: v.optional(line(1, 80)),
  text: v.optional(line(1, 120)),
})

export const englishSettings = v.strictObject({
  district: v.optional(line(1, 60)),
  appName: v.optional(line(1, 40)),
  operator: v.optional(line(1, 100)),
  formerNote: v.optional(line(1, 160)),
  hoursText: v.optional(line(1, 100)),
  papers: v.optional(v.array(line(1, 60))),
})
