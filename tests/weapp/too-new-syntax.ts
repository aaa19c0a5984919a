import { parseSync, traverse } from '@babel/core'

/** Parts of the language that the engines of babel.config.js cannot read. */
const TOO_NEW = new Set([
  'OptionalMemberExpression',
  'OptionalCallExpression',
  'BigIntLiteral',
  'ClassProperty',
  'ClassPrivateProperty',
  'ClassPrivateMethod',
  'StaticBlock',
  'ImportExpression',
])

const LATER_OPERATORS = new Set(['??', '??=', '||=', '&&='])

/** A lookbehind needs Safari 16.4; flags `d` and `v` need 15 and 17. */
function isLaterPattern(pattern: string, flags: string): boolean {
  return /\(\?<[!=]/u.test(pattern) || /[dv]/u.test(flags)
}

/**
 * What a script says that an old engine cannot read, one entry each. Such an engine reads nothing of the script: not
 * one page of its package opens.
 */
export function tooNewSyntax(code: string): string[] {
  const tree = parseSync(code, { configFile: false, babelrc: false, sourceType: 'script', compact: false })
  if (tree === null) throw new Error('the script could not be parsed')
  const found: string[] = []
  traverse(tree, {
    noScope: true,
    enter({ node }) {
      if (TOO_NEW.has(node.type)) found.push(node.type)
      if ('operator' in node && LATER_OPERATORS.has(String(node.operator))) found.push(String(node.operator))
      if (node.type === 'RegExpLiteral' && isLaterPattern(node.pattern, node.flags)) found.push(node.pattern)
    },
  })
  return found
}
