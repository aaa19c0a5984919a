import type { Formula } from '@contract/policy/formula'
import { type Compiler, type Computed, membersOf, numText, operation } from '../computed'
import { compare, exactText } from '../exact'
import type { Facts } from '../facts'
import {
  addRanges,
  greatestOf,
  highOf,
  leastOf,
  lowOf,
  multiplyRanges,
  type Num,
  subtractRanges,
} from '../range'
import { divideRanges } from '../range-division'

type Labelled = { label?: string | undefined }
type Operands = Formula | Formula[]

/** Folds operands from left to right; a fact that holds a list counts as several. */
function fold(operands: readonly Computed[], join: (a: Num, b: Num) => Num) {
  const [first, ...rest] = operands
  const listed = operands.flatMap(({ members, asks }) => (members === undefined ? [] : asks))
  const spreadOut = (facts: Facts): Num => {
    const values = membersOf(operands, facts)
    return values.length === 0 ? 0 : values.reduce(join)
  }
  return (facts: Facts): Num => {
    for (const name of listed) if (Array.isArray(facts[name])) return spreadOut(facts)
    let result: Num = first === undefined ? 0 : first.evaluate(facts)
    for (const one of rest) result = join(result, one.evaluate(facts))
    return result
  }
}

const isNegativeText = (text: string) => /^[-−]/u.test(text)
const inBrackets = (text: string) => (isNegativeText(text) ? `(${text})` : text)

function many(source: Operands, compiler: Compiler): Computed[] {
  return (Array.isArray(source) ? source : [source]).map((one) => compiler.formula(one))
}

/** Texts of the operands, a list written out by its members. */
function spread(operands: readonly Computed[], texts: readonly string[], facts: Facts): string[] {
  return operands.flatMap((one, at) => {
    const members = one.members?.(facts) ?? null
    return members === null ? [inBrackets(texts[at] ?? '')] : members.map(numText)
  })
}

const joined =
  (join: (a: Num, b: Num) => Num, write: (texts: string[]) => string) =>
  (source: Operands, label: string | undefined, compiler: Compiler): Computed => {
    const operands = many(source, compiler)
    return operation({
      operands,
      label,
      evaluate: fold(operands, join),
      write: (texts, facts) => write(spread(operands, texts, facts)),
    })
  }

const sum = joined(addRanges, (texts) => texts.join('+'))
const product = joined(multiplyRanges, (texts) => texts.join('×'))
const difference = joined(subtractRanges, (texts) => texts.join('−'))
const smallest = joined(leastOf, (texts) => `min(${texts.join(',')})`)
const largest = joined(greatestOf, (texts) => `max(${texts.join(',')})`)

export const addNode = (node: { add: Operands } & Labelled, compiler: Compiler) =>
  sum(node.add, node.label, compiler)
export const subNode = (node: { sub: Formula[] } & Labelled, compiler: Compiler) =>
  difference(node.sub, node.label, compiler)
export const mulNode = (node: { mul: Operands } & Labelled, compiler: Compiler) =>
  product(node.mul, node.label, compiler)
export const minNode = (node: { min: Operands } & Labelled, compiler: Compiler) =>
  smallest(node.min, node.label, compiler)
export const maxNode = (node: { max: Operands } & Labelled, compiler: Compiler) =>
  largest(node.max, node.label, compiler)

/** The quotient; dividing by 0 leaves it open, and the trace says why. */
export function divNode(node: { div: Formula[] } & Labelled, compiler: Compiler): Computed {
  const operands = many(node.div, compiler)
  const [above, below] = operands as [Computed, Computed]
  const divided = operation({
    operands,
    label: node.label,
    evaluate: (facts) => divideRanges(above.evaluate(facts), below.evaluate(facts)),
    write: (texts) => texts.map(inBrackets).join('÷'),
  })
  return {
    ...divided,
    gaps: (facts, into) => {
      divided.gaps(facts, into)
      const [divisor] = membersOf([below], facts)
      const isZero =
        divisor !== undefined && compare(lowOf(divisor), 0) === 0 && compare(highOf(divisor), 0) === 0
      if (isZero) into.texts.add(`除数为 ${exactText(0)}，无法计算`)
    },
  }
}
