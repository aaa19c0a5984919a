import * as v from 'valibot'
import { count, instant, line, prose, slug } from '../fields'
import { englishEvent, englishLabel } from './english'
import { citation } from './source'

/**
 * An event. A reported one has only `timeText`; one that can be attended has `startAt` and `endAt`.
 */
export const event = v.strictObject({
  id: slug,
  title: line(1, 40),
  summary: prose(1, 200),
  timeText: v.optional(line(1, 40)),
  startAt: v.optional(instant),
  endAt: v.optional(instant),
  venue: v.optional(line(1, 60)),
  hosts: v.array(line(1, 40)),
  agenda: v.array(
    v.strictObject({
      from: v.pipe(v.string(), v.isoTime()),
      to: v.pipe(v.string(), v.isoTime()),
      title: line(1, 60),
    }),
  ),
  facts: v.array(v.strictObject({ text: prose(1, 160), cite: citation })),
  seats: v.optional(count(1, 10_000)),
  /** False where nobody is registered at the door: registration then closes when the event begins. */
  onSite: v.optional(v.boolean()),
  en: v.optional(englishEvent),
  demo: v.optional(v.literal(true)),
})

/** Where a code hangs: a gate, a booth, a poster. */
export const spot = v.strictObject({
  id: v.pipe(slug, v.maxLength(12)),
  label: line(1, 30),
  event: v.optional(slug),
  en: v.optional(englishLabel),
  demo: v.optional(v.literal(true)),
})

export type Event = v.InferOutput<typeof event>
export type Spot = v.InferOutput<typeof spot>
