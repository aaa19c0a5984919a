import * as v from 'valibot'
import { hasOwn } from '../own-key'

/**
 * What a clause computes and asks, as data. Formulas and conditions refer to each other (`when` asks,
 * a condition may compare a computed number), so both are written down here.
 *
 * A formula is a whole number, a decimal or a fraction as text (`"0.60"`, `"1/3"`), or an object with exactly
 * one of the nodes below and, if it helps the reader of the trace, a `label`. Binary floats are refused.
 * A fact that holds a list (`awards_yuan`) counts as several operands in `add`, `mul`, `min` and `max`.
 *
 * Beside the nodes that clauses were first written with (fact const add sub mul min max floor step lookup
 * per_unit prorate diff_from_prior when) there are: `div`, `ceil`, `floor_yuan`, `first_known`, `days_between`,
 * `days_in_year`, `year_of`, `interpolate`, `pool_share`, and two for texts that leave something open:
 * `unstated` (only the ends are stated) and `readings` (one text, several readings).
 */
export type Literal = number | string
export type Formula = Literal | FormulaNode

/** One step of a tiered amount. `from` includes its number (以上), `above` does not (超过), `up_to` includes it (以下). */
export interface Tier {
  from?: Literal | undefined
  above?: Literal | undefined
  up_to?: Literal | undefined
  /** Share of the whole (`whole`) or of the part inside the tier (`marginal`). */
  rate?: Literal | undefined
  /** Fixed amount of the tier (`flat`). */
  amount?: Literal | undefined
}

export type StepMode = (typeof stepModes)[number]

export interface Case {
  if: Condition
  then: Formula
  else?: Formula | undefined
}

export type FormulaNode = { label?: string | undefined } & (
  | { fact: string }
  | { const: Literal }
  | { add: Formula | Formula[] }
  | { sub: Formula[] }
  | { mul: Formula | Formula[] }
  | { div: Formula[] }
  | { min: Formula | Formula[] }
  | { max: Formula | Formula[] }
  | { floor: Formula; unit?: Literal | undefined }
  | { ceil: Formula; unit?: Literal | undefined }
  | { floor_yuan: Formula }
  | {
      step: {
        of: Formula
        mode: StepMode
        tiers?: Tier[] | undefined
        start?: Literal | undefined
        every?: Literal | undefined
        each?: Literal | undefined
      }
    }
  | {
      lookup: {
        of: Formula
        table?: Record<string, Literal> | undefined
        ranges?: { from?: Literal | undefined; to?: Literal | undefined; value: Literal }[] | undefined
        else?: Literal | undefined
      }
    }
  | {
      per_unit: {
        amount: Formula
        of: Formula
        each?: Literal | undefined
        most?: Formula | undefined
      }
    }
  | { prorate: { amount: Formula; part: Formula; whole: Formula } }
  | { diff_from_prior: { amount: Formula; prior: Formula } }
  | { when: Case | Case[]; else?: Formula | undefined }
  | { first_known: Formula[] }
  | { days_between: { from: Formula; to: Formula } }
  | { days_in_year: Formula }
  | { year_of: Formula }
  | { interpolate: { of: Formula; points: Literal[][] } }
  | { pool_share: { pool: Formula; claims: Formula } }
  | { unstated: { low: Literal; high: Literal } }
  | { readings: { name: string; value: Formula }[] }
)

export type Operator = (typeof operators)[number]
export type ConditionValue = Literal | boolean | FormulaNode | (Literal | boolean)[] | AreaValue

/** Names (of parks, streets, area ids) that are surely inside, and that are surely outside. */
export interface AreaValue {
  inside: string[]
  outside?: string[] | undefined
}

/** One question about one fact, or about a number computed from facts (`expr`). */
export interface Leaf {
  fact?: string | undefined
  expr?: Formula | undefined
  op: Operator
  value?: ConditionValue | undefined
  /** `consecutive_years`: the run begins in the year after this one; it must not have gaps. */
  after?: Formula | undefined
  /** `consecutive_years` over a list with a number a year: what each of them has to keep. */
  each?: { op: Operator; value: Literal } | undefined
  /** Ids of the documents that prove it. */
  evidence?: string[] | undefined
  /** What is asked, in the clause's own words; otherwise put together from fact, operator and value. */
  label?: string | undefined
}

export type Condition =
  | { all: Condition[]; label?: string | undefined }
  | { any: Condition[]; label?: string | undefined }
  | { not: Condition; label?: string | undefined }
  | { at_least: number; of: Condition[]; label?: string | undefined }
  | Leaf

export const stepModes = ['marginal', 'whole', 'flat', 'count'] as const

/** 超过, 大于, 高于 are `gt`; 以上, 达到, 不低于, 含 are `gte`; 不足, 低于 are `lt`; 以下, 不超过, 以内 are `lte`. */
export const operators = [
  'eq',
  'ne',
  'in',
  'not_in',
  'gt',
  'gte',
  'lt',
  'lte',
  'exists',
  'within_area',
  'first_time',
  'consecutive_years',
  'rank_lte',
] as const

/** A day (`2026-03-31`) or a number: whole, decimal, fraction (not of 0), percentage. */
const NUMBER_OR_DAY = /^(?:[-+]?\d+(?:\.\d+)?(?:\/(?!0+(?:\.0+)?%?$)\d+(?:\.\d+)?)?%?|\d{4}-\d{2}-\d{2})$/u
const DAY = /^\d{4}-\d{2}-\d{2}$/u

export const literal = v.pipe(
  v.union(
    [
      v.pipe(v.number(), v.safeInteger('a number that is not whole is written as text, such as "0.60"')),
      v.pipe(v.string(), v.regex(NUMBER_OR_DAY, 'neither a number such as "0.60" nor a day')),
    ],
    'not a whole number, nor a decimal or day as text',
  ),
  v.description('A whole number, or a decimal ("0.60"), fraction ("1/3"), percentage ("5%") or day as text.'),
)

/** What is divided by, or counted in: 0 and days are none. */
function isAboveZero(given: Literal): boolean {
  if (typeof given === 'number') return given > 0
  const [above = ''] = given.split('/')
  return !given.startsWith('-') && !DAY.test(given) && /[1-9]/u.test(above)
}
const size = v.pipe(literal, v.check(isAboveZero, 'has to be more than 0'))

/** A name of a fact, such as `area_m2` or `talent.D`; not one that every object answers to (`constructor`). */
const factName = v.pipe(
  v.string(),
  v.regex(/^[^\s.]+(?:\.[^\s.]+)*$/u, 'not the name of a fact'),
  v.maxLength(80),
  v.check((name) => !hasOwn(Object.prototype, name), 'not the name of a fact'),
)
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
const label = v.optional(v.pipe(text, v.description('What the trace calls it.')))

export const formula: v.GenericSchema<Formula> = v.lazy((input) => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return literal
  const name = Object.keys(input).find((key) => hasOwn(formulaNodes, key))
  return name === undefined ? unknownNode : formulaNodes[name as keyof typeof formulaNodes]
}) as v.GenericSchema<Formula>

export const condition: v.GenericSchema<Condition> = v.lazy((input) => {
  const keys = typeof input === 'object' && input !== null ? input : {}
  const kind = (['all', 'any', 'not', 'at_least'] as const).find((key) => hasOwn(keys, key))
  return conditionKinds[kind ?? 'leaf']
}) as v.GenericSchema<Condition>

const unknownNode = v.never('no such node in a formula')
const operands = v.pipe(
  v.union([v.pipe(v.array(formula), v.minLength(1)), formula]),
  v.description('Operands, or one fact that holds a list.'),
)
const pair = v.pipe(v.array(formula), v.length(2))

/** Roughly what a literal writes; near enough to tell two points of a line apart. */
function roughly(given: Literal | undefined): number {
  const [above = '0', below = '1'] = String(given).replace('%', '').split('/')
  return Number(above) / Number(below) / (String(given).endsWith('%') ? 100 : 1)
}
const areApart = (points: Literal[][]) => new Set(points.map(([x]) => roughly(x))).size === points.length

const node = <Entries extends v.ObjectEntries>(description: string, entries: Entries) =>
  v.pipe(v.strictObject({ ...entries, label }), v.description(description))

const tier = v.pipe(
  v.strictObject({
    from: v.optional(literal),
    above: v.optional(literal),
    up_to: v.optional(literal),
    rate: v.optional(literal),
    amount: v.optional(literal),
  }),
  v.check((one) => (one.rate === undefined) !== (one.amount === undefined), 'a tier has a rate or an amount'),
  v.check((one) => one.from === undefined || one.above === undefined, 'a tier begins at from or above'),
  v.description(
    'from: 以上(含); above: 超过(不含); up_to: 以下(含), the tier begins above the one before. rate or amount.',
  ),
)

const whenCase = v.strictObject({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: the field's own words, in documents that clerks read
  then: formula,
  else: v.optional(formula),
})

/** Every node of a formula under its own key. */
export const formulaNodes = {
  fact: node('The value of a fact of the company.', { fact: factName }),
  const: node('A constant.', { const: literal }),
  add: node('Sum.', { add: operands }),
  sub: node('The first minus all others.', { sub: v.pipe(v.array(formula), v.minLength(2)) }),
  mul: node('Product.', { mul: operands }),
  div: node('The first divided by the second; unknown when that is 0.', { div: pair }),
  min: node('The least.', { min: operands }),
  max: node('The greatest.', { max: operands }),
  floor: node('Down to a whole multiple of unit (1 if left out).', {
    floor: formula,
    unit: v.optional(size),
  }),
  ceil: node('Up to a whole multiple of unit (1 if left out).', { ceil: formula, unit: v.optional(size) }),
  floor_yuan: node('Down to whole 元.', { floor_yuan: formula }),
  step: node(
    'Tiers. marginal 超额累进; whole 全额按档 (rate of the whole); flat 定额按档 (amount of the highest tier reached); count 每增加X加Y: floor((of−start)/every)×each, never below 0.',
    {
      step: v.pipe(
        v.strictObject({
          of: formula,
          mode: v.picklist(stepModes),
          tiers: v.optional(v.pipe(v.array(tier), v.minLength(1))),
          start: v.optional(literal),
          every: v.optional(size),
          each: v.optional(literal),
        }),
        v.check(
          ({ mode, tiers, start, every, each }) =>
            mode === 'count'
              ? every !== undefined && each !== undefined && tiers === undefined
              : tiers !== undefined && [start, every, each].every((one) => one === undefined),
          'count needs every and each, the other modes need tiers',
        ),
        v.check(
          ({ mode, tiers = [] }) => mode !== 'marginal' || tiers.every(({ rate }) => rate !== undefined),
          'tiers of marginal have rates',
        ),
      ),
    },
  ),
  lookup: node(
    'A value by name (table; several names of one row are parted by |) or by range (from and to are both included). Else 0 or `else`.',
    {
      lookup: v.pipe(
        v.strictObject({
          of: formula,
          table: v.optional(v.record(v.string(), literal)),
          ranges: v.optional(
            v.pipe(
              v.array(v.strictObject({ from: v.optional(literal), to: v.optional(literal), value: literal })),
              v.minLength(1),
            ),
          ),
          else: v.optional(literal),
        }),
        v.check(
          ({ table, ranges }) => (table === undefined) !== (ranges === undefined),
          'a lookup has a table or ranges',
        ),
      ),
    },
  ),
  per_unit: node(
    'amount × number of units; each: only whole groups of so many count; most: at most so many.',
    {
      per_unit: v.strictObject({
        amount: formula,
        of: formula,
        each: v.optional(size),
        most: v.optional(formula),
      }),
    },
  ),
  prorate: node('amount × part ÷ whole, never more than amount.', {
    prorate: v.strictObject({ amount: formula, part: formula, whole: formula }),
  }),
  diff_from_prior: node('amount − prior, never below 0 (晋级补差).', {
    diff_from_prior: v.strictObject({ amount: formula, prior: formula }),
  }),
  when: node('The first case whose condition is met; else 0 or `else`.', {
    when: v.union([whenCase, v.pipe(v.array(whenCase), v.minLength(1))]),
    else: v.optional(formula),
  }),
  first_known: node('The first of several ways to the same number whose facts are known.', {
    first_known: v.pipe(v.array(formula), v.minLength(1)),
  }),
  days_between: node('Days from one day to another, both counted.', {
    days_between: v.strictObject({ from: formula, to: formula }),
  }),
  days_in_year: node('365 or 366.', { days_in_year: formula }),
  year_of: node('The year of a day (`as_of` is the day of the question).', { year_of: formula }),
  interpolate: node('Straight lines between points [x, y]; flat outside them.', {
    interpolate: v.strictObject({
      of: formula,
      points: v.pipe(
        v.array(v.pipe(v.array(literal), v.length(2))),
        v.minLength(2),
        v.check(areApart, 'two points have the same x'),
      ),
    }),
  }),
  pool_share: node('What a pool pays on all claims: each × min(1, pool ÷ sum).', {
    pool_share: v.strictObject({ pool: formula, claims: formula }),
  }),
  unstated: node('An amount of which the text states the ends only; a person decides.', {
    unstated: v.strictObject({ low: literal, high: literal }),
  }),
  readings: node('One text, several readings: both are shown, a person decides where they differ.', {
    readings: v.pipe(v.array(v.strictObject({ name: text, value: formula })), v.minLength(2)),
  }),
}

const conditions = v.pipe(v.array(condition), v.minLength(1))
const value = v.union([
  v.boolean(),
  v.pipe(v.number(), v.safeInteger('a number that is not whole is written as text, such as "0.60"')),
  v.string(),
  v.array(v.union([v.boolean(), v.pipe(v.number(), v.safeInteger()), v.string()])),
  v.strictObject({
    inside: v.pipe(v.array(v.string()), v.minLength(1)),
    outside: v.optional(v.array(v.string())),
  }),
  formula,
])
const NUMERIC = new Set<Operator>(['gt', 'gte', 'lt', 'lte', 'rank_lte'])

/** Whether an operator can compare with a value: numbers and days by order, a number of years by count. */
function isComparable(op: Operator, given: unknown): boolean {
  if (op === 'consecutive_years') return /^[1-9]\d*$/u.test(String(given))
  if (!NUMERIC.has(op) || typeof given === 'number') return true
  return typeof given === 'string'
    ? NUMBER_OR_DAY.test(given)
    : typeof given === 'object' && !Array.isArray(given)
}

/** Every kind of condition. */
export const conditionKinds = {
  all: node('Every one of them.', { all: conditions }),
  any: node('At least one of them.', { any: conditions }),
  not: node('Not this one.', { not: condition }),
  at_least: node('At least so many of them.', {
    at_least: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    of: conditions,
  }),
  leaf: v.pipe(
    v.strictObject({
      fact: v.optional(factName),
      expr: v.optional(formula),
      op: v.picklist(operators),
      value: v.optional(value),
      after: v.optional(formula),
      each: v.optional(v.strictObject({ op: v.picklist(operators), value: literal })),
      evidence: v.optional(v.array(v.string())),
      label,
    }),
    v.check(
      (one) => (one.fact === undefined) !== (one.expr === undefined),
      'a condition has a fact or an expr',
    ),
    v.check(
      ({ op, value: given }) => given !== undefined || op === 'exists' || op === 'first_time',
      'this operator needs a value',
    ),
    v.check(
      ({ op, value: given }) => given === undefined || isComparable(op, given),
      'this operator compares numbers or days',
    ),
    v.check(
      ({ op, value: given }) => !(op === 'in' || op === 'not_in') || Array.isArray(given),
      'in and not_in need a list',
    ),
    v.description(
      'One question: a fact (or a computed expr), an operator and a value. 超过 gt, 以上 gte, 不足 lt, 以下 lte.',
    ),
  ),
}
