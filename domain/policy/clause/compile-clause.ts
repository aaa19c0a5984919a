import type { Certainty, Clause, ClauseCap } from '@contract/policy/clause'
import type { Condition } from '@contract/policy/formula'
import { compileCondition, compileFormula } from '../compile'
import type { Computed } from '../computed'
import { type Exact, parseExact } from '../exact'
import { factLabel } from '../facts'
import type { Test } from '../test'

/** One 款 of a clause: when it applies, what it gives, and the event that frees the money. */
export interface CompiledPart {
  name: string
  test: Test | null
  amount: Computed | null
  isUpTo: boolean
  release: Test | null
}

export interface CompiledCap {
  source: ClauseCap
  words: string
  amount: Computed
  persons: Computed | null
  /** The fact that tells what was used up before; a fact that is not told counts as nothing. */
  usedBy: string | null
  isLifetime: boolean
}

/** A condition that only counts once somebody has told its facts: 以前享受 and the like. */
export interface HistoryTest {
  names: readonly string[]
  test: Test
}

/** A clause, compiled once and evaluated for many companies. */
export interface CompiledClause {
  source: Clause
  inForce: Test | null
  /** Region, conditions and (turned around) exclusions, in the order of evaluation. */
  tests: readonly { title: string; source: Condition; test: Test }[]
  history: readonly HistoryTest[]
  manual: Test | null
  parts: readonly CompiledPart[]
  caps: readonly CompiledCap[]
  /** Readings that were not chosen, with what they would give. */
  alternatives: readonly { question: string; amount: Computed }[]
  /** What was paid before, where 晋级补差 has to be taken off a formula that does not do so itself. */
  priorPaid: Computed | null
  upperPaid: Computed | null
  ratioCeiling: Computed | null
  unit: Exact
  roundUp: 'down' | 'up' | 'half_up'
}

const UNITS = { yuan: 1, ten_yuan: 10, hundred_yuan: 100, thousand_yuan: 1_000, wan_yuan: 10_000 }

/** Where the text says only 最高 or lets others choose, the number is an upper bound. */
const isUpTo = (certainty: Certainty | undefined) => certainty !== undefined && certainty !== 'fixed'

/** The one question of a region: a place by its own answer, else by the park it lies in. */
function placeQuestion(name: string, region: NonNullable<Clause['region']>): Condition {
  const inside = [region.area_id, ...(region.park_ids ?? [])].filter((one) => typeof one === 'string')
  return {
    expr: { first_known: [{ fact: name }, { fact: name.replace(/_in$/u, '_park') }] },
    op: 'within_area',
    value: { inside: inside.length > 0 ? inside : [name] },
    label: factLabel(name),
  }
}

function regionTests(region: Clause['region']): Condition[] {
  if (!region) return []
  const questions = (names: readonly string[]) => names.map((name) => placeQuestion(name, region))
  return [
    ...(region.all !== undefined && region.all.length > 0 ? [{ all: questions(region.all) }] : []),
    ...(region.any !== undefined && region.any.length > 0 ? [{ any: questions(region.any) }] : []),
  ]
}

const told = (name: string, condition: Omit<Extract<Condition, { op: unknown }>, 'fact'>): HistoryTest => ({
  names: [name],
  test: compileCondition({ fact: name, ...condition }),
})

/** Years under this and under other policies count together; once only one of them is told, that one alone. */
const yearsTogether = (names: readonly string[], years: number): HistoryTest => ({
  names,
  test: compileCondition({
    expr: { add: names.map((fact) => ({ fact })), label: '已享受年数合计' },
    op: 'lt',
    value: years,
    label: `已享受年数合计不满 ${years} 年`,
  }),
})

const ONCE = {
  per_year: [told('awarded_this_year', { op: 'ne', value: true, label: '当年尚未享受本条' })],
  per_object: [told('already_awarded', { op: 'ne', value: true, label: '同一标的尚未享受本条' })],
  per_enterprise_lifetime: [told('already_awarded', { op: 'ne', value: true, label: '企业尚未享受本条' })],
  first_time: [
    told('already_awarded', { op: 'ne', value: true, label: '企业尚未享受本条' }),
    told('first_time', { op: 'first_time', label: '首次' }),
    told('earlier_awards', { op: 'first_time', label: '此前未获同类奖励' }),
  ],
}

function historyTests({ duration, stacking }: Clause): HistoryTest[] {
  const years = duration?.max_years
  const counted =
    duration?.counts_earlier_awards === true
      ? ['subsidised_years', 'earlier_award_years']
      : ['subsidised_years']
  const enjoyed =
    years === undefined
      ? []
      : [
          ...counted.map((name) =>
            told(name, { op: 'lt', value: years, label: `${factLabel(name)}不满 ${years} 年` }),
          ),
          ...(counted.length > 1 ? [yearsTogether(counted, years)] : []),
        ]
  const months = duration?.max_months
  const enjoyedMonths =
    months === undefined
      ? []
      : [told('subsidised_months', { op: 'lt', value: months, label: `已享受不满 ${months} 个月` })]
  return [...enjoyed, ...enjoyedMonths, ...(stacking?.once ? ONCE[stacking.once] : [])]
}

const CAP_WORDS = {
  item: '单项封顶',
  person: '按人封顶',
  enterprise_year: '企业年度封顶',
  enterprise_lifetime: '企业累计封顶',
  policy_enterprise_year: '同一政策企业年度封顶',
  programme_pool: '资金池',
}
/** The order in which caps are applied. The pool is shared out after approval only, never in a forecast. */
const CAP_ORDER = [
  'item',
  'person',
  'enterprise_year',
  'enterprise_lifetime',
  'policy_enterprise_year',
] as const
const USED_BY = {
  item: null,
  person: null,
  enterprise_year: 'awarded_this_year_yuan',
  enterprise_lifetime: 'prior_award_yuan',
  policy_enterprise_year: 'policy_awarded_this_year_yuan',
}

function compileCaps({ caps = [], stacking }: Clause): CompiledCap[] {
  return CAP_ORDER.flatMap((scope) =>
    caps
      .filter((cap) => cap.scope === scope)
      .map((cap) => ({
        source: cap,
        words: CAP_WORDS[scope],
        amount: compileFormula(cap.amount_yuan ?? cap.amount ?? 0),
        persons: cap.persons === undefined ? null : compileFormula(cap.persons),
        // 晋级补差 has taken off what was paid before already.
        usedBy:
          scope === 'enterprise_lifetime' && stacking?.rule === 'difference_only' ? null : USED_BY[scope],
        isLifetime: scope === 'enterprise_lifetime',
      })),
  )
}

function compileParts({ benefit }: Clause): CompiledPart[] {
  if (benefit === undefined) return []
  const optional = (condition: Condition | undefined) =>
    condition === undefined ? null : compileCondition(condition)
  if (benefit.parts !== undefined) {
    return benefit.parts.map((part) => ({
      name: part.name,
      test: optional(part.if),
      amount: part.formula === undefined ? null : compileFormula(part.formula),
      isUpTo: isUpTo(part.certainty ?? benefit.certainty),
      release: optional(part.release),
    }))
  }
  if (benefit.formula === undefined || benefit.formula === null) return []
  const amount = compileFormula(benefit.formula)
  return [
    { name: '', test: null, amount, isUpTo: isUpTo(benefit.certainty), release: optional(benefit.release) },
  ]
}

function compileTests({ region, conditions, exclusions }: Clause): CompiledClause['tests'] {
  const sources: { title: string; source: Condition }[] = [
    ...regionTests(region).map((source) => ({ title: '区域', source })),
    ...(conditions ? [{ title: '条件', source: conditions }] : []),
    ...(exclusions ? [{ title: '排除情形', source: { not: exclusions } }] : []),
  ]
  return sources.map((one) => ({ ...one, test: compileCondition(one.source) }))
}

const PRIOR = 'prior_award_yuan'

/** 晋级补差 pays what the new level gives beyond what was paid; most formulas say so themselves. */
function priorPaid({ benefit, stacking }: Clause, parts: readonly CompiledPart[]): Computed | null {
  if (stacking?.rule !== 'difference_only') return null
  const isTakenOff =
    JSON.stringify(benefit ?? {}).includes('"diff_from_prior"') ||
    parts.some(({ amount }) => amount?.asks.includes(PRIOR) === true)
  return isTakenOff ? null : compileFormula({ fact: PRIOR })
}

/** Other levels' money counts only where the text includes or deducts it, or sets a ceiling for all levels. */
function upperLevel({ stacking }: Clause): Pick<CompiledClause, 'upperPaid' | 'ratioCeiling'> {
  const paid = compileFormula(stacking?.upper_paid ?? { fact: 'upper_paid_yuan' })
  const rule = stacking?.upper_level
  const ceiling = stacking?.ratio_ceiling
  const isTaken = rule === 'included' || rule === 'deduct'
  return {
    upperPaid: isTaken || (rule === 'ratio_ceiling' && ceiling !== undefined) ? paid : null,
    ratioCeiling:
      rule === 'ratio_ceiling' && ceiling !== undefined
        ? compileFormula({ mul: [ceiling.ratio, ceiling.of], label: '各级合计上限' })
        : null,
  }
}

/** Compiles a clause document that the schema has let pass. */
export function compileClause(source: Clause): CompiledClause {
  const inForceIf = source.policy?.in_force_if
  const parts = compileParts(source)
  return {
    source,
    inForce: inForceIf === undefined ? null : compileCondition(inForceIf),
    tests: compileTests(source),
    history: historyTests(source),
    manual: source.manual_if === undefined ? null : compileCondition(source.manual_if),
    parts,
    caps: compileCaps(source),
    alternatives: (source.ambiguity ?? []).flatMap(({ question, alternative }) =>
      alternative === undefined ? [] : [{ question, amount: compileFormula(alternative) }],
    ),
    priorPaid: priorPaid(source, parts),
    ...upperLevel(source),
    unit: parseExact(UNITS[source.rounding?.unit ?? 'yuan']) ?? 1,
    roundUp: source.rounding?.mode ?? 'down',
  }
}
