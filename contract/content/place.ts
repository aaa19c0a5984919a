import * as v from 'valibot'
import { count, day, line, phone, prose, slug, uniqueList } from '../fields'
import { englishName, englishPlace } from './english'
import { citation, verification } from './source'

/** 园, 镇, 平台 form the tree; the others stand beside it. */
export const placeKinds = [
  'park',
  'town',
  'platform',
  'special_park',
  'building',
  'complex',
  'street',
  'zone',
] as const

/** The industries that parks and policies are filtered by; one vocabulary for both. */
export const industries = [
  'digital_trade',
  'digital_entertainment',
  'artificial_intelligence',
  'cloud_and_data',
  'digital_content',
  'human_resources',
  'finance',
  'culture_and_creative',
  'health',
  'commerce',
  'software',
  'logistics',
] as const
export type Industry = (typeof industries)[number]

/** A park, town, platform or other place. Addresses, points and phones need a verification to exist at all. */
export const place = v.strictObject({
  id: slug,
  name: line(1, 40),
  shortName: v.optional(line(1, 16)),
  kind: v.picklist(placeKinds),
  parent: v.nullable(slug),
  /** A second place in the tree under which it may also be found. */
  alsoUnder: v.optional(uniqueList(slug, 3)),
  aliases: v.optional(v.array(line(1, 40))),
  /** What it is for, one sentence in our own words. */
  positioning: prose(1, 160),
  /** One short line for the list. */
  tagline: line(1, 24),
  area: v.optional(
    v.strictObject({
      value: v.pipe(v.string(), v.decimal()),
      unit: v.picklist(['km2', 'm2']),
      label: line(1, 20),
      cite: citation,
    }),
  ),
  industries: uniqueList(v.picklist(industries), 8),
  /** The industries as its source words them. */
  suitedTo: v.array(line(1, 20)),
  facts: v.array(v.strictObject({ label: line(1, 20), value: line(1, 80), cite: citation })),
  advantages: v.array(v.strictObject({ title: line(1, 20), text: prose(1, 160), cite: citation })),
  address: v.optional(v.strictObject({ text: line(1, 80), ...verification.entries })),
  point: v.optional(
    v.strictObject({
      latitude: v.pipe(v.number(), v.minValue(18), v.maxValue(54)),
      longitude: v.pipe(v.number(), v.minValue(73), v.maxValue(136)),
      ...verification.entries,
    }),
  ),
  phone: v.optional(v.strictObject({ number: phone, ...verification.entries })),
  status: v.optional(line(1, 40)),
  illustration: v.picklist([
    'towers',
    'town',
    'esports',
    'campus',
    'crane',
    'factory',
    'dome',
    'block',
    'people',
    'stage',
  ]),
  order: count(0, 999),
  en: v.optional(englishPlace),
  demo: v.optional(v.literal(true)),
})

/** 载体: space that can be rented, with the day somebody last checked it. Rent in 分 per ㎡ and day. */
export const vacancy = v.strictObject({
  id: slug,
  place: slug,
  name: line(1, 40),
  areaM2: count(1, 1_000_000),
  rentFen: v.optional(count(0, 100_000)),
  powerKva: v.optional(count(0, 100_000)),
  floorLoadKgM2: v.optional(count(0, 100_000)),
  ...verification.entries,
  expiresAt: v.optional(day),
  en: v.optional(englishName),
  demo: v.optional(v.literal(true)),
})

export type Place = v.InferOutput<typeof place>
export type PlaceKind = (typeof placeKinds)[number]
export type Vacancy = v.InferOutput<typeof vacancy>
