import * as v from 'valibot'
import { type Condition, condition, type Formula, formula, literal } from './formula'

/**
 * A clause of a policy as data: who may have it, how much, capped by what, together with what, shown by which
 * documents, until when, and where it is written. Nothing in the engine knows a clause by its id.
 *
 * Money is in whole 元; rates and unit prices are decimals as text. Only `id` is required: what a clause does
 * not say, it does not ask. Unknown keys are refused, since a misspelt condition would be a promise.
 *
 * Beyond the first shape of a clause a document may have: `in_force_if` on the policy (a condition that tells
 * whether the text still holds), `manual_if` (cases that the text leaves to the authority), `benefit.parts` (the
 * 款 of one clause, each with its own condition, formula, certainty and `release`: the event that frees the money),
 * `benefit.in_kind` (months of something instead of money), `stacking.upper_paid` and `stacking.ratio_ceiling`
 * (what other levels paid, and the most that all levels may pay together), `persons` on a cap per person,
 * `ambiguity.alternative` (the sum of the reading that was not chosen).
 */
/** Whether the calendar has a day or instant; of one without a year, whether a leap year has it. */
function isReal(written: string): boolean {
  const whole = /^\d{2}-/u.test(written) ? `2024-${written}` : written
  const [day = '', time] = whole.split('T')
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(day)) return false
  return time === undefined || !Number.isNaN(Date.parse(whole))
}

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'not a day such as 2026-03-31'),
  v.check(isReal, 'no such day'),
)
const text = v.pipe(v.string(), v.maxLength(2_000))
const amount = v.pipe(
  formula,
  v.description('Whole 元, or a formula.'),
) as unknown as v.GenericSchema<Formula>

const policyOfClause = v.pipe(
  v.strictObject({
    id: v.optional(text),
    title: v.optional(text),
    doc_no: v.optional(v.nullable(text)),
    issuer: v.optional(v.nullable(text)),
    level: v.optional(v.picklist(['园区', '街道', '区', '市', '省', '国家'])),
    jurisdiction: v.optional(v.nullable(text)),
    status: v.optional(v.picklist(['in_force', 'draft', 'expired', 'repealed', 'unknown'])),
    effective_from: v.optional(v.nullable(day)),
    effective_to: v.optional(v.nullable(day)),
    supersedes: v.optional(v.array(text)),
    in_force_if: v.optional(condition),
    version: v.optional(v.union([v.number(), v.string()])),
  }),
  v.description('The document that the clause stands in. The version is chosen by the date of the fact.'),
)

const part = v.pipe(
  v.strictObject({
    name: text,
    if: v.optional(condition),
    formula: v.optional(formula),
    certainty: v.optional(v.picklist(['fixed', 'up_to', 'by_assessment', 'competitive', 'unknown'])),
    release: v.optional(condition),
  }),
  v.description('One 款 of a clause; the amounts of those whose condition is met are added.'),
)

const benefit = v.strictObject({
  kind: v.optional(v.picklist(['cash', 'in_kind', 'service', 'investment', 'interest_subsidy', 'manual'])),
  certainty: v.optional(v.picklist(['fixed', 'up_to', 'by_assessment', 'competitive', 'unknown'])),
  terms: v.optional(v.picklist(['known', 'partial', 'unknown'])),
  formula: v.optional(v.nullable(formula)),
  parts: v.optional(v.pipe(v.array(part), v.minLength(1))),
  in_kind: v.optional(
    v.strictObject({
      what: text,
      months: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
      from: v.optional(v.pipe(text, v.description('The fact that holds the first day.'))),
    }),
  ),
  release: v.optional(condition),
})

const cap = v.strictObject({
  scope: v.picklist([
    'item',
    'person',
    'enterprise_year',
    'enterprise_lifetime',
    'policy_enterprise_year',
    'programme_pool',
  ]),
  amount_yuan: v.optional(amount),
  amount: v.optional(amount),
  persons: v.optional(formula),
})

const stacking = v.strictObject({
  group: v.optional(v.nullable(text)),
  rule: v.optional(v.picklist(['additive', 'highest_only', 'difference_only', 'exclusive', 'manual'])),
  upper_level: v.optional(v.picklist(['separate', 'included', 'deduct', 'ratio_ceiling'])),
  once: v.optional(v.picklist(['per_year', 'per_object', 'per_enterprise_lifetime', 'first_time'])),
  object: v.optional(v.picklist(['enterprise', 'person', 'project', 'product', 'title', 'standard'])),
  excludes: v.optional(v.array(text)),
  upper_paid: v.optional(formula),
  ratio_ceiling: v.optional(v.strictObject({ ratio: literal, of: formula })),
})

const payment = v.strictObject({
  instalments: v.optional(
    v.array(v.strictObject({ share: literal, after: v.optional(text), year: v.optional(v.number()) })),
  ),
  clawback: v.optional(
    v.nullable(v.union([text, v.strictObject({ years: v.optional(v.number()), text: v.optional(text) })])),
  ),
})

const evidence = v.strictObject({
  id: text,
  name: text,
  core: v.optional(v.boolean()),
  deferrable: v.optional(v.boolean()),
  defer_working_days: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  from: v.optional(v.picklist(['enterprise', 'data_sharing', 'authority', 'third_party'])),
})

const moment = v.pipe(
  v.string(),
  v.regex(
    /^(?:\d{4}-)?\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u,
    'not a day (2026-03-31, or 03-31 for every year) or instant',
  ),
  v.check(isReal, 'no such day or time'),
)

const applicationWindow = v.pipe(
  v.strictObject({
    opens: v.optional(v.nullable(moment)),
    closes: v.optional(v.nullable(moment)),
    timezone: v.optional(v.literal('Asia/Shanghai')),
    closes_inclusive: v.optional(v.boolean()),
    mode: v.optional(
      v.picklist(['fixed', 'annual', 'rolling', 'until_exhausted', 'no_application', '免申即享']),
    ),
    late: v.optional(v.picklist(['reject', 'next_window', 'accept'])),
  }),
  v.description(
    'When applications are taken; days are in Beijing, the last one counts unless closes_inclusive is false.',
  ),
)

const citationOfClause = v.strictObject({
  url: v.optional(v.nullable(text)),
  quote: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  retrieved: v.optional(v.nullable(day)),
  grade: v.optional(v.picklist(['official', 'official_mirror', 'news', 'repost', 'seed', 'illustrative'])),
  verified_by: v.optional(v.nullable(text)),
  document: v.optional(text),
  article: v.optional(text),
  paragraph: v.optional(text),
})

export const clause = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  title: v.optional(text),
  policy: v.optional(policyOfClause),
  clause_no: v.optional(v.nullable(text)),
  aspects: v.optional(v.array(text)),
  beneficiary_kinds: v.optional(v.array(text)),
  fact_period: v.optional(
    v.strictObject({
      kind: v.optional(v.picklist(['calendar_year', 'event_date', 'project'])),
      select_version_by: v.optional(v.picklist(['fact_date', 'application_date'])),
    }),
  ),
  region: v.optional(
    v.nullable(
      v.strictObject({
        all: v.optional(v.array(text)),
        any: v.optional(v.array(text)),
        area_id: v.optional(v.nullable(text)),
        park_ids: v.optional(v.array(text)),
      }),
    ),
  ),
  conditions: v.optional(v.nullable(condition)),
  exclusions: v.optional(v.nullable(condition)),
  manual_if: v.optional(v.pipe(condition, v.description('Cases that the text leaves to the authority.'))),
  benefit: v.optional(benefit),
  caps: v.optional(
    v.array(
      v.pipe(
        cap,
        v.check(
          (one) => (one.amount_yuan === undefined) !== (one.amount === undefined),
          'a cap has one amount',
        ),
      ),
    ),
  ),
  duration: v.optional(
    v.nullable(
      v.strictObject({
        max_years: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
        max_months: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
        counts_earlier_awards: v.optional(v.boolean()),
      }),
    ),
  ),
  stacking: v.optional(v.nullable(stacking)),
  payment: v.optional(v.nullable(payment)),
  evidence: v.optional(v.array(evidence)),
  window: v.optional(v.nullable(applicationWindow)),
  authority: v.optional(
    v.nullable(
      v.strictObject({
        lead: v.optional(v.nullable(text)),
        co: v.optional(v.array(text)),
        contact: v.optional(v.nullable(text)),
      }),
    ),
  ),
  rounding: v.optional(
    v.strictObject({
      unit: v.optional(v.picklist(['yuan', 'ten_yuan', 'hundred_yuan', 'thousand_yuan', 'wan_yuan'])),
      mode: v.optional(v.picklist(['down', 'up', 'half_up'])),
    }),
  ),
  citation: v.optional(v.nullable(citationOfClause)),
  ambiguity: v.optional(
    v.array(
      v.strictObject({
        question: text,
        readings: v.optional(v.array(text)),
        chosen: v.optional(v.nullable(text)),
        needs_authority: v.optional(v.boolean()),
        alternative: v.optional(
          v.pipe(formula, v.description('What the reading that was not chosen would give.')),
        ),
      }),
    ),
  ),
  compliance_flags: v.optional(
    v.array(v.picklist(['linked_to_tax_contribution', 'relocation_reward', 'draft', 'former_district'])),
  ),
  version: v.optional(v.union([v.number(), v.string()])),
  verified_at: v.optional(v.nullable(day)),
  expires_at: v.optional(v.nullable(day)),
})

export type Clause = v.InferOutput<typeof clause>
export type ClausePart = v.InferOutput<typeof part>
export type ClauseCap = v.InferOutput<typeof cap>
export type ClauseEvidence = v.InferOutput<typeof evidence>
export type ClauseWindow = v.InferOutput<typeof applicationWindow>
export type Certainty = NonNullable<ClausePart['certainty']>
export type { Condition, Formula }
