import type { Formula, Literal } from '@contract/policy/formula'
import { type Compiler, type Computed, operation } from '../computed'
import { add, compare, divide, type Exact, greatest, least, multiply, subtract } from '../exact'
import { between, highOf, isRange, lowOf } from '../range'
import { numberOf } from './literal'

type Point = readonly [x: Exact, y: Exact]

/** Straight between two neighbouring points, flat outside the first and the last. */
function onLine(points: readonly Point[], x: Exact): Exact {
  const next = points.findIndex(([at]) => compare(at, x) >= 0)
  const after = points[next === -1 ? points.length - 1 : next]
  const before = points[next - 1]
  if (after === undefined) return 0
  if (next <= 0 || before === undefined) return after[1]
  const share = divide(subtract(x, before[0]), subtract(after[0], before[0]))
  return add(before[1], multiply(share, subtract(after[1], before[1])))
}

/** An amount on straight lines between points. */
export function interpolateNode(
  node: { interpolate: { of: Formula; points: Literal[][] }; label?: string | undefined },
  compiler: Compiler,
): Computed {
  const operand = compiler.formula(node.interpolate.of)
  const points = node.interpolate.points
    .map(([x = 0, y = 0]): Point => [numberOf(x), numberOf(y)])
    .sort(([a], [b]) => compare(a, b))
  return operation({
    operands: [operand],
    label: node.label,
    evaluate: (facts) => {
      const x = operand.evaluate(facts)
      if (!isRange(x)) return onLine(points, x)
      const inside = points.filter(([at]) => compare(at, lowOf(x)) > 0 && compare(at, highOf(x)) < 0)
      const values = [onLine(points, lowOf(x)), onLine(points, highOf(x)), ...inside.map(([, y]) => y)]
      return between(values.reduce(least), values.reduce(greatest))
    },
    write: ([text = '']) => `${text}按线性插值`,
  })
}
