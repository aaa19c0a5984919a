import type { Condition, Formula, FormulaNode } from '@contract/policy/formula'
import type { Compiler, Computed } from './computed'
import { allTest, anyTest, atLeastTest, notTest } from './condition/group'
import { leafTest } from './condition/leaf'
import { literalNode } from './formula/literal'
import { nodes } from './formula/nodes'
import type { Test } from './test'

/** Compiles a formula that the schema has let pass. */
export function compileFormula(source: Formula): Computed {
  if (typeof source !== 'object') return literalNode(source)
  const name = Object.keys(source).find((key): key is keyof typeof nodes => key in nodes)
  if (name === undefined) throw new Error(`no node in a formula: ${Object.keys(source).join(', ')}`)
  const compile = nodes[name] as (node: FormulaNode, compiler: Compiler) => Computed
  return compile(source, compiler)
}

/** Compiles a condition that the schema has let pass. */
export function compileCondition(source: Condition): Test {
  if ('all' in source) return allTest(source.all.map(compileCondition), source.label)
  if ('any' in source) return anyTest(source.any.map(compileCondition), source.label)
  if ('not' in source) return notTest(compileCondition(source.not), source.label)
  if ('at_least' in source) return atLeastTest(source.of.map(compileCondition), source.at_least, source.label)
  return leafTest(source, compiler)
}

const compiler: Compiler = { formula: compileFormula, condition: compileCondition }
