import { type NodePath, traverse } from '@babel/core'
import type { ScriptTree } from './parse-script'

const TIMERS = new Set(['setTimeout', 'setInterval'])

/** `Function.prototype`, `x instanceof Function` and `typeof Function` make no code of a text. */
function isHarmless(path: NodePath): boolean {
  const parent = path.parentPath
  if (parent === null) return false
  if (parent.isUnaryExpression({ operator: 'typeof' })) return true
  if (parent.isBinaryExpression({ operator: 'instanceof' })) return true
  return parent.isMemberExpression() && parent.node.object === path.node
}

/**
 * Where a script makes code of a text, which a mini-program's engine refuses: `eval`, `Function`, a
 * constructor called with a text, a timer with a text. Each as it is written, so that a known use can be named.
 */
export function dynamicCode(tree: ScriptTree): string[] {
  const found: string[] = []
  const note = (path: NodePath) => found.push(path.toString())
  traverse(tree, {
    ReferencedIdentifier(path: NodePath) {
      const { node } = path
      if (node.type !== 'Identifier' || (node.name !== 'eval' && node.name !== 'Function')) return
      if (path.scope.hasBinding(node.name, true) || isHarmless(path)) return
      const parent = path.parentPath
      const called = parent?.isNewExpression() || parent?.isCallExpression()
      note(called ? parent : path)
    },
    CallExpression(path) {
      const { callee, arguments: given } = path.node
      if (given[0]?.type !== 'StringLiteral') return
      const isConstructor =
        callee.type === 'MemberExpression' &&
        callee.property.type === 'Identifier' &&
        callee.property.name === 'constructor'
      const isTimer = callee.type === 'Identifier' && TIMERS.has(callee.name)
      if (isConstructor || isTimer) note(path)
    },
  })
  return found
}
