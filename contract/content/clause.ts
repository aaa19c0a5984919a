import * as v from 'valibot'
import { day, httpsLink, line, phone, prose, slug } from '../fields'
import { clause } from '../policy/clause'
import { verification } from './source'

/** What a clause says, without the name and the force of its policy, which stand once on the policy. */
export const clauseTerms = v.omit(clause, ['id', 'policy'])

/** 去申报: where an application is made. Without it the product says 申报入口待核实. */
const application = v.strictObject({
  system: line(1, 40),
  url: v.optional(httpsLink),
  /** Another mini-program of WeChat. */
  appId: v.optional(v.pipe(v.string(), v.regex(/^wx[0-9a-f]{16}$/u, 'FORMAT'))),
  department: v.optional(line(1, 40)),
  phone: v.optional(phone),
  verifiedAt: v.pipe(v.string(), v.isoDate()),
})

/** A legal reviewer's word on a clause that carries a flag (tied to tax, relocation, draft, former district). */
export const legalReview = v.strictObject({
  conclusion: v.picklist(['may_publish', 'may_not_publish']),
  at: day,
  /** The paper in which it is written down. */
  document: line(1, 80),
  by: line(1, 40),
})

/**
 * One clause of a policy as the app receives it and computes with. A flagged clause that no legal reviewer let pass
 * is published without amounts: `withheld` is set and its terms are `unknown`.
 */
export const policyClause = v.strictObject({
  id: slug,
  /** The policy that it stands in. */
  policy: slug,
  title: line(1, 40),
  /** What is given for what, one sentence in our own words. */
  gist: prose(1, 160),
  terms: clauseTerms,
  /** Counts up with every published change of the terms. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The day from which this version is published. */
  since: day,
  /** The version before, so that what changed can be shown. */
  previous: v.optional(v.strictObject({ version: v.number(), since: day, terms: clauseTerms })),
  apply: v.optional(application),
  review: v.optional(legalReview),
  withheld: v.optional(v.literal(true)),
  verified: v.optional(verification),
  demo: v.optional(v.literal(true)),
})

export type PolicyClause = v.InferOutput<typeof policyClause>
export type ClauseTerms = v.InferOutput<typeof clauseTerms>
export type ClauseApplication = v.InferOutput<typeof application>
export type LegalReview = v.InferOutput<typeof legalReview>
