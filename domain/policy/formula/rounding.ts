import type { Formula, Literal } from '@contract/policy/formula'
import { type Compiler, type Computed, operation } from '../computed'
import { ceiling, divide, type Exact, exactText, floor, multiply } from '../exact'
import { mapRising } from '../range'
import { numberOf } from './literal'

type Labelled = { label?: string | undefined }

interface Rounding {
  of: Formula
  unit: Literal
  label: string | undefined
  whole: (value: Exact) => Exact
  word: string
}

function rounded({ of, unit, label, whole, word }: Rounding, compiler: Compiler): Computed {
  const operand = compiler.formula(of)
  const size = numberOf(unit)
  const toUnit = (value: Exact) => multiply(whole(divide(value, size)), size)
  return operation({
    operands: [operand],
    label,
    evaluate: (facts) => mapRising(operand.evaluate(facts), toUnit),
    write: ([text = '']) => (size === 1 ? `${text}${word}` : `${text}按${exactText(size)}的整数倍${word}`),
  })
}

export const floorNode = (
  node: { floor: Formula; unit?: Literal | undefined } & Labelled,
  compiler: Compiler,
) =>
  rounded(
    { of: node.floor, unit: node.unit ?? 1, label: node.label, whole: floor, word: '舍去零头' },
    compiler,
  )

export const ceilNode = (
  node: { ceil: Formula; unit?: Literal | undefined } & Labelled,
  compiler: Compiler,
) =>
  rounded({ of: node.ceil, unit: node.unit ?? 1, label: node.label, whole: ceiling, word: '进位' }, compiler)

export const floorYuanNode = (node: { floor_yuan: Formula } & Labelled, compiler: Compiler) =>
  rounded({ of: node.floor_yuan, unit: 1, label: node.label, whole: floor, word: '取整到元' }, compiler)
