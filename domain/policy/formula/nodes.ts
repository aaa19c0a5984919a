import type { FormulaNode } from '@contract/policy/formula'
import type { Compiler, Computed } from '../computed'
import { addNode, divNode, maxNode, minNode, mulNode, subNode } from './arithmetic'
import { daysBetweenNode, daysInYearNode, yearOfNode } from './calendar'
import { firstKnownNode, readingsNode, unstatedNode, whenNode } from './choice'
import { factNode } from './fact'
import { interpolateNode } from './interpolate'
import { literalNode } from './literal'
import { lookupNode } from './lookup'
import { ceilNode, floorNode, floorYuanNode } from './rounding'
import { diffFromPriorNode, perUnitNode, poolShareNode, prorateNode } from './shares'
import { stepNode } from './step'

type Keys<Node> = Node extends unknown ? Exclude<keyof Node, 'label' | 'unit' | 'else'> : never
type NodeName = Keys<FormulaNode>
type NodeOf<Name extends NodeName> = Extract<FormulaNode, Record<Name, unknown>>

/** Every node of a formula and what it means; a node more is a line more. */
export const nodes: { [Name in NodeName]: (node: NodeOf<Name>, compiler: Compiler) => Computed } = {
  fact: ({ fact }) => factNode(fact),
  const: (node) => literalNode(node.const),
  add: addNode,
  sub: subNode,
  mul: mulNode,
  div: divNode,
  min: minNode,
  max: maxNode,
  floor: floorNode,
  ceil: ceilNode,
  floor_yuan: floorYuanNode,
  step: stepNode,
  lookup: lookupNode,
  per_unit: perUnitNode,
  prorate: prorateNode,
  diff_from_prior: diffFromPriorNode,
  when: whenNode,
  first_known: firstKnownNode,
  days_between: daysBetweenNode,
  days_in_year: daysInYearNode,
  year_of: yearOfNode,
  interpolate: interpolateNode,
  pool_share: poolShareNode,
  unstated: unstatedNode,
  readings: readingsNode,
}
