import type { Condition, Formula, FormulaNode, Leaf, Literal, Tier } from '@contract/policy/formula'
import { operatorWords } from '@domain/policy/copy'
import { factLabel } from '@domain/policy/facts'
import { termsCopy as words } from './terms-copy'

const WAN = 10_000

/** A number of a clause as people write it: `30 万`, `50%`, `2.5`; a day as it stands. */
export function literalInWords(literal: Literal): string {
  const number = Number(literal)
  if (!Number.isFinite(number)) return String(literal)
  if (number >= WAN && number % 100 === 0) return words.wan(String(number / WAN))
  if (typeof literal === 'string' && number > 0 && number < 1) return `${Number((number * 100).toFixed(4))}%`
  return String(number)
}

const listOf = (operands: Formula | Formula[]) => (Array.isArray(operands) ? operands : [operands])

const joined = (operands: Formula | Formula[], sign: string, nested: (one: Formula) => string) =>
  listOf(operands).map(nested).join(sign)

/** Inside a product or quotient a sum needs brackets. */
function factor(formula: Formula): string {
  const text = formulaInWords(formula)
  const isSum = typeof formula === 'object' && ('add' in formula || 'sub' in formula)
  return isSum && formula.label === undefined ? words.grouped(text) : text
}

function tierInWords({ from, above, up_to: upTo, rate, amount }: Tier): string {
  const range =
    from !== undefined
      ? words.from(literalInWords(from))
      : above !== undefined
        ? words.above(literalInWords(above))
        : upTo !== undefined
          ? words.upTo(literalInWords(upTo))
          : words.theRest
  return words.tier(range, literalInWords(rate ?? amount ?? 0))
}

type Step = Extract<FormulaNode, { step: unknown }>['step']

function stepInWords({ of, mode, tiers = [], start = 0, every = 1, each = 0 }: Step): string {
  if (mode === 'count') {
    const [from, width, gain] = [start, every, each].map(literalInWords)
    return words.inside(formulaInWords(of), words.count(from ?? '', width ?? '', gain ?? ''))
  }
  const rows = tiers.map(tierInWords).join(words.stop)
  return words.inside(formulaInWords(of), `${words.stepModes[mode]}：${rows}`)
}

type Lookup = Extract<FormulaNode, { lookup: unknown }>['lookup']

function lookupInWords({ of, table = {}, ranges = [] }: Lookup): string {
  const named = Object.entries(table).map(([name, value]) =>
    words.tier(name.split('|')[0] ?? name, literalInWords(value)),
  )
  const ranged = ranges.map(({ from, to, value }) =>
    words.tier(words.between(String(from ?? ''), String(to ?? '')), literalInWords(value)),
  )
  return words.inside(formulaInWords(of), [...named, ...ranged].join(words.stop))
}

type When = Extract<FormulaNode, { when: unknown }>

function whenInWords({ when, else: otherwise }: When): string {
  const cases = Array.isArray(when) ? when : [when]
  const last = otherwise ?? cases.at(-1)?.else
  return [
    ...cases.map(({ if: condition, then }) => words.when(conditionInWords(condition), formulaInWords(then))),
    ...(last === undefined ? [] : [words.otherwise(formulaInWords(last))]),
  ].join(words.stop)
}

function nodeInWords(node: FormulaNode): string {
  if ('fact' in node) return factLabel(node.fact)
  if ('const' in node) return literalInWords(node.const)
  if ('add' in node) return joined(node.add, words.plus, formulaInWords)
  if ('sub' in node) return joined(node.sub, words.minus, factor)
  if ('mul' in node) return joined(node.mul, words.times, factor)
  if ('div' in node) return joined(node.div, words.divided, factor)
  if ('min' in node) return words.least(joined(node.min, words.comma, formulaInWords))
  if ('max' in node) return words.greatest(joined(node.max, words.comma, formulaInWords))
  if ('floor' in node) return formulaInWords(node.floor)
  if ('ceil' in node) return formulaInWords(node.ceil)
  if ('floor_yuan' in node) return formulaInWords(node.floor_yuan)
  if ('step' in node) return stepInWords(node.step)
  if ('lookup' in node) return lookupInWords(node.lookup)
  if ('when' in node) return whenInWords(node)
  return rareNodeInWords(node)
}

function rareNodeInWords(node: FormulaNode): string {
  if ('per_unit' in node) {
    const { amount, of, most } = node.per_unit
    const each = words.each(formulaInWords(amount), formulaInWords(of))
    return most === undefined ? each : [each, words.most(formulaInWords(most))].join(words.stop)
  }
  if ('prorate' in node) {
    const { amount, part, whole } = node.prorate
    return [factor(amount), words.times, factor(part), words.divided, factor(whole)].join('')
  }
  if ('diff_from_prior' in node) {
    const { amount, prior } = node.diff_from_prior
    return words.difference(formulaInWords(amount), formulaInWords(prior))
  }
  if ('first_known' in node) return formulaInWords(node.first_known[0] ?? 0)
  if ('unstated' in node) {
    return words.unstated(literalInWords(node.unstated.low), literalInWords(node.unstated.high))
  }
  if ('readings' in node) return words.readings(node.readings.map(({ name }) => name).join(words.comma))
  return words.byFormula
}

/** What a formula computes, in plain Chinese with every number of it. A label stands before what it names. */
export function formulaInWords(formula: Formula): string {
  if (typeof formula !== 'object') return literalInWords(formula)
  const text = nodeInWords(formula)
  return formula.label === undefined || 'fact' in formula ? text : words.inside(formula.label, text)
}

function valueInWords(value: Leaf['value']): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.map((one) => valueInWords(one)).join(words.comma)
  if (typeof value !== 'object') return value === undefined ? '' : literalInWords(value)
  return 'inside' in value ? value.inside.join(words.comma) : formulaInWords(value)
}

function leafInWords({ label, fact, expr, op, value }: Leaf): string {
  if (label !== undefined) return label
  const asked = fact === undefined ? formulaInWords(expr ?? 0) : factLabel(fact)
  return words.asked(asked, operatorWords[op], valueInWords(value))
}

/** A condition in one sentence; its own label where it has one. */
export function conditionInWords(condition: Condition): string {
  if ('all' in condition) return condition.label ?? condition.all.map(conditionInWords).join(words.stop)
  if ('any' in condition) return condition.label ?? condition.any.map(conditionInWords).join(words.or)
  if ('not' in condition) return condition.label ?? words.notThat(conditionInWords(condition.not))
  if ('at_least' in condition) {
    const parts = condition.of.map(conditionInWords).join(words.comma)
    return words.leastOf(condition.at_least, parts)
  }
  return leafInWords(condition)
}

/** Each thing that is asked, a line of its own. */
export function conditionLines(condition: Condition | null | undefined): string[] {
  if (!condition) return []
  return 'all' in condition ? condition.all.flatMap(conditionLines) : [conditionInWords(condition)]
}
