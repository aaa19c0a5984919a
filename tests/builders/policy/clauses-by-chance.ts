import type { Clause } from '@contract/policy/clause'
import type { Condition, Formula, Literal } from '@contract/policy/formula'
import fc from 'fast-check'

/** Clauses and companies by chance: numbers n1 to n4, yes or no b1 and b2, names c1, lists l1, days d1. */
const NUMBERS = ['n1', 'n2', 'n3', 'n4']
const NAMES = ['x', 'y', 'z']

const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }),
  fc.integer({ min: 0, max: 4_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.constantFrom('1/3', '0.7', '12.5%'),
)
const positive: fc.Arbitrary<Literal> = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.constantFrom('0.5', '1/3'),
)
const numberFact = fc.constantFrom(...NUMBERS).map((fact): Formula => ({ fact }))

const tiers = (value: 'rate' | 'amount') =>
  fc.uniqueArray(fc.integer({ min: 0, max: 1_500 }), { minLength: 1, maxLength: 4 }).chain((starts) =>
    fc.tuple(
      ...starts.map((start) =>
        fc.tuple(literal, fc.boolean()).map(([worth, isIncluded]) => ({
          ...(isIncluded ? { from: start } : { above: start }),
          [value]: worth,
        })),
      ),
    ),
  )

const { formula, condition } = fc.letrec<{ formula: Formula; condition: Condition }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(literal, numberFact, numberFact, fc.constant<Formula>({ fact: 'l1' })),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((add): Formula => ({ add })),
    fc.array(tie('formula'), { minLength: 2, maxLength: 3 }).map((sub): Formula => ({ sub })),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((mul): Formula => ({ mul })),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((min): Formula => ({ min })),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((max): Formula => ({ max })),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]): Formula => ({ div: [a, b] })),
    fc.tuple(tie('formula'), positive).map(([floor, unit]): Formula => ({ floor, unit })),
    fc.tuple(tie('formula'), positive).map(([ceil, unit]): Formula => ({ ceil, unit })),
    fc
      .tuple(tie('formula'), tiers('rate'))
      .map(([of, t]): Formula => ({ step: { of, mode: 'marginal', tiers: t } })),
    fc
      .tuple(tie('formula'), tiers('rate'))
      .map(([of, t]): Formula => ({ step: { of, mode: 'whole', tiers: t } })),
    fc
      .tuple(tie('formula'), tiers('amount'))
      .map(([of, t]): Formula => ({ step: { of, mode: 'flat', tiers: t } })),
    fc
      .tuple(tie('formula'), literal, positive, literal)
      .map(([of, start, every, each]): Formula => ({ step: { of, mode: 'count', start, every, each } })),
    fc.tuple(literal, literal, literal).map(
      ([x, y, otherwise]): Formula => ({
        lookup: { of: { fact: 'c1' }, table: { x, 'y|yy': y }, else: otherwise },
      }),
    ),
    fc.tuple(literal, literal).map(
      ([a, b]): Formula => ({
        lookup: {
          of: { fact: 'd1' },
          ranges: [
            { to: '2020-12-31', value: a },
            { from: '2021-01-01', to: '2022-12-31', value: b },
          ],
        },
      }),
    ),
    fc
      .tuple(literal, tie('formula'), positive, tie('formula'))
      .map(([amount, of, each, most]): Formula => ({ per_unit: { amount, of, each, most } })),
    fc
      .tuple(tie('formula'), tie('formula'), tie('formula'))
      .map(([amount, part, whole]): Formula => ({ prorate: { amount, part, whole } })),
    fc
      .tuple(tie('formula'), tie('formula'))
      .map(([amount, prior]): Formula => ({ diff_from_prior: { amount, prior } })),
    fc
      .tuple(tie('condition'), tie('formula'), tie('formula'))
      .map(([test, then, otherwise]): Formula => ({ when: { if: test, then, else: otherwise } })),
    fc
      .tuple(
        tie('formula'),
        fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 4 }),
        literal,
        literal,
      )
      .map(
        ([of, xs, y1, y2]): Formula => ({
          interpolate: { of, points: xs.map((x, at) => [x, at % 2 === 0 ? y1 : y2]) },
        }),
      ),
    fc
      .tuple(tie('formula'), fc.constant<Formula>({ fact: 'l1' }))
      .map(([pool, claims]): Formula => ({ pool_share: { pool, claims } })),
    fc.constant<Formula>({ days_in_year: { year_of: { fact: 'd1' } } }),
    fc.constant<Formula>({ days_between: { from: { fact: 'd1' }, to: '2022-06-30' } }),
  ),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...NUMBERS),
          fc.constantFrom('gt', 'gte', 'lt', 'lte', 'eq', 'ne', 'rank_lte'),
          literal,
        )
        .map(([fact, op, value]) => ({ fact, op, value }) as Condition),
      fc.constantFrom('b1', 'b2').map((fact): Condition => ({ fact, op: 'eq', value: true })),
      fc.subarray(NAMES, { minLength: 1 }).map((value): Condition => ({ fact: 'c1', op: 'in', value })),
      fc.subarray(NAMES, { minLength: 1 }).map((value): Condition => ({ fact: 'c1', op: 'not_in', value })),
      fc.constant<Condition>({ fact: 'd1', op: 'gte', value: '2021-03-01' }),
      fc.constant<Condition>({ fact: 'l1', op: 'exists' }),
      fc.constant<Condition>({
        fact: 'l1',
        op: 'consecutive_years',
        value: 2,
        each: { op: 'gt', value: 300 },
      }),
      fc.tuple(tie('formula'), literal).map(([expr, value]): Condition => ({ expr, op: 'gte', value })),
    ),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('condition'), { minLength: 1, maxLength: 4 }))
      .map(([at_least, of]): Condition => ({ at_least, of })),
  ),
}))

/** A clause with conditions, perhaps exclusions, parts, caps and rounding. */
export const clauseByChance: fc.Arbitrary<Clause> = fc
  .record({
    conditions: condition,
    exclusions: fc.option(condition, { nil: null }),
    formula,
    part: fc.option(fc.tuple(condition, formula, fc.boolean(), fc.option(condition, { nil: undefined })), {
      nil: null,
    }),
    cap: fc.option(formula, { nil: null }),
    lifetime: fc.boolean(),
    isUpTo: fc.boolean(),
    mode: fc.constantFrom('down' as const, 'up' as const, 'half_up' as const),
    upper: fc.constantFrom('separate' as const, 'included' as const, 'ratio_ceiling' as const),
  })
  .map(
    ({ conditions, exclusions, formula: sum, part, cap, lifetime, isUpTo, mode, upper }): Clause => ({
      id: 'by-chance',
      conditions,
      exclusions,
      benefit: {
        certainty: isUpTo ? 'up_to' : 'fixed',
        parts: [
          { name: '甲', formula: sum },
          ...(part === null
            ? []
            : [
                {
                  name: '乙',
                  if: part[0],
                  formula: part[1],
                  certainty: part[2] ? ('up_to' as const) : ('fixed' as const),
                  release: part[3],
                },
              ]),
        ],
      },
      caps: [
        ...(cap === null ? [] : [{ scope: 'item' as const, amount_yuan: cap }]),
        ...(lifetime ? [{ scope: 'enterprise_lifetime' as const, amount_yuan: 50_000 }] : []),
      ],
      stacking: {
        upper_level: upper,
        upper_paid: { fact: 'n4' },
        ratio_ceiling: { ratio: '0.5', of: { fact: 'n3' } },
      },
      rounding: { unit: 'yuan', mode },
    }),
  )

const number = fc.oneof(
  fc.integer({ min: 0, max: 3_000 }),
  fc.integer({ min: 0, max: 300_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
)
const day = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`)

/** A company that has answered everything. */
export const companyByChance: fc.Arbitrary<Record<string, unknown>> = fc.record({
  n1: number,
  n2: number,
  n3: number,
  n4: number,
  b1: fc.boolean(),
  b2: fc.boolean(),
  c1: fc.constantFrom(...NAMES, 'yy', 'w'),
  l1: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 4 }),
  d1: day,
  prior_award_yuan: fc.integer({ min: 0, max: 60_000 }),
})

/** Names of facts that are left unknown. */
export const unknownByChance = fc.subarray(
  ['n1', 'n2', 'n3', 'n4', 'b1', 'b2', 'c1', 'l1', 'd1', 'prior_award_yuan'],
  {
    minLength: 1,
  },
)
