import * as v from 'valibot'
import { count, day, line, prose, slug, uniqueList } from '../fields'
import { industries } from './place'
import { citation, verification } from './source'

export const policyLevels = ['national', 'province', 'city', 'district', 'park'] as const

/** What a policy supports; one vocabulary for the library's filter. */
export const policyAspects = [
  'settling',
  'office_rent',
  'research',
  'intellectual_property',
  'finance',
  'talent',
  'listing',
  'growth',
  'employment',
  'trade',
  'services',
  'planning',
] as const
export type PolicyAspect = (typeof policyAspects)[number]

/**
 * `unverified`: a title is public, its text was not obtained. `planned`: announced, not issued.
 * `period_over`: the stated period has passed. `draft`: a draft for comment. `in_force`, `ended`: from its text.
 */
export const policyStatuses = ['unverified', 'planned', 'period_over', 'draft', 'in_force', 'ended'] as const

/** One item of a policy. Without `amount` the product says 金额未公布; nothing is ever guessed. */
const policyItem = v.strictObject({
  title: line(1, 40),
  text: prose(1, 600),
  /** The amount as the source words it, and the clause that says so. */
  amount: v.optional(v.strictObject({ text: line(1, 80), clause: line(1, 40) })),
  cite: v.optional(citation),
})

export const policy = v.strictObject({
  id: slug,
  title: line(1, 80),
  /** What texts call it besides its title; told apart from other names by four characters or more. */
  aliases: v.optional(v.array(line(4, 40))),
  level: v.picklist(policyLevels),
  /** The body it belongs to, such as 下城区 or 临平区. */
  issuedBy: line(1, 20),
  status: v.picklist(policyStatuses),
  /** Number of the document, such as 杭政函〔2019〕99号. */
  docNo: v.optional(line(1, 40)),
  /** Six digits of the division for which it holds, `330102`. */
  jurisdiction: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/u, 'FORMAT'))),
  /** The first day on which it holds; `expiresAt` is the last one. */
  effectiveFrom: v.optional(day),
  aspects: uniqueList(v.picklist(policyAspects), 12),
  /** Empty means every industry. */
  industries: uniqueList(v.picklist(industries), 12),
  /** One line for the list, in our own words. */
  summary: prose(1, 160),
  audience: v.array(line(1, 40)),
  items: v.array(policyItem),
  /** What the source reports about it, in our own words, without amounts it does not give. */
  reported: v.array(v.strictObject({ text: prose(1, 300), cite: citation })),
  /** When applications are taken; exists only where a text says so. */
  window: v.optional(v.strictObject({ from: day, to: day })),
  howTo: v.optional(prose(1, 200)),
  clauseText: v.optional(v.array(v.strictObject({ clause: line(1, 40), text: prose(1, 1000) }))),
  yearText: line(1, 40),
  verified: v.optional(verification),
  expiresAt: v.optional(day),
  related: v.optional(uniqueList(slug, 6)),
  order: count(0, 999),
  demo: v.optional(v.literal(true)),
})

export type Policy = v.InferOutput<typeof policy>
export type PolicyLevel = (typeof policyLevels)[number]
export type PolicyStatus = (typeof policyStatuses)[number]
