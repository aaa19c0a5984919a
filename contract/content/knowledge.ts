import * as v from 'valibot'
import { count, line, prose, slug } from '../fields'
import { englishHighlight } from './english'
import { citation, verification } from './source'

/** 名词解释: one of the report's terms in our own shortened words. */
export const term = v.strictObject({
  id: slug,
  no: count(1, 999),
  name: line(1, 30),
  /** Other spellings found in texts. */
  matches: v.optional(v.array(line(2, 30))),
  definition: prose(1, 200),
  cite: citation,
})

/**
 * Where a matter is handled, as somebody found it on the spot; each part exists only where it was found. Without
 * it the product says 窗口信息待核实.
 */
const serviceWindow = v.strictObject({
  /** The body that decides; this product never does. */
  decidedBy: v.optional(line(1, 40)),
  place: v.optional(line(1, 80)),
  hours: v.optional(line(1, 60)),
  materials: v.optional(v.array(line(1, 40))),
  ...verification.entries,
})

/** A service of the office, as reported. */
export const service = v.strictObject({
  id: slug,
  name: line(1, 40),
  what: prose(1, 160),
  yearText: line(1, 40),
  cite: v.array(citation),
  window: v.optional(serviceWindow),
  order: count(0, 999),
  demo: v.optional(v.literal(true)),
})

/** One figure of one year; the value is decimal text so that nothing is rounded on the way. */
export const figure = v.strictObject({
  id: slug,
  indicator: line(1, 40),
  yearText: line(1, 20),
  value: v.nullable(v.pipe(v.string(), v.decimal())),
  unit: line(0, 12),
  growthPercent: v.optional(v.pipe(v.string(), v.decimal())),
  status: v.picklist(['actual', 'estimated', 'target', 'final']),
  note: v.optional(prose(1, 200)),
  cite: citation,
  /** Shown in the home page's strip, in this order, with the estimate beside it. */
  highlight: v.optional(
    v.strictObject({
      order: count(1, 9),
      label: line(1, 12),
      beside: v.optional(line(1, 40)),
      en: v.optional(englishHighlight),
    }),
  ),
})

export type Term = v.InferOutput<typeof term>
export type Service = v.InferOutput<typeof service>
export type Figure = v.InferOutput<typeof figure>
