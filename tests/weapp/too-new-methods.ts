import { parseSync, traverse, types } from '@babel/core'
import { BROUGHT_BY_APP, LATER_GLOBALS, LATER_METHODS } from './runner/later-methods'

const methods = new Set(Object.values(LATER_METHODS).flatMap((later) => later.methods ?? []))
for (const name of BROUGHT_BY_APP) methods.delete(name)
const globals = new Set<string>(LATER_GLOBALS)

/** Whether it is worth reading a script at all: most name none of these after a dot or in quotes. */
const statics = Object.values(LATER_METHODS).flatMap((later) => later.statics ?? [])
const mentions = new RegExp(
  `[.'"](?:${[...methods, ...statics].join('|')})\\b|\\b(?:${LATER_GLOBALS.join('|')})\\b`,
  'u',
)

type Named = types.MemberExpression | types.ObjectMember | types.ClassMethod

/** What a property is called; undefined where that is computed. */
function nameOf(node: Named): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key
  if (key.type === 'StringLiteral') return key.value
  return !node.computed && key.type === 'Identifier' ? key.name : undefined
}

/**
 * What a script asks of the language that an old engine does not have, by name, one entry each. Whose method it is no
 * script says: a name that the script gives to something of its own is taken to be that.
 */
export function tooNewMethods(code: string): string[] {
  if (!mentions.test(code)) return []
  const tree = parseSync(code, { configFile: false, babelrc: false, sourceType: 'script', compact: false })
  if (tree === null) throw new Error('the script could not be parsed')
  const own = new Set<string | undefined>()
  const called: string[] = []
  const others: string[] = []
  traverse(tree, {
    'ObjectMember|ClassMethod'({ node }: { node: types.Node }) {
      if (types.isObjectMember(node) || types.isClassMethod(node)) own.add(nameOf(node))
    },
    MemberExpression({ node, parent, scope }) {
      const [name, { object }] = [nameOf(node), node]
      if (name === undefined) return
      const owner = types.isIdentifier(object) && !scope.hasBinding(object.name, true) ? object.name : ''
      if (LATER_METHODS[owner]?.statics?.includes(name)) others.push(`${owner}.${name}`)
      else if (methods.has(name) && types.isCallExpression(parent, { callee: node })) called.push(name)
    },
    ReferencedIdentifier({ node, scope, parent }) {
      const isAskedFor = types.isUnaryExpression(parent, { operator: 'typeof' })
      if (globals.has(node.name) && !isAskedFor && !scope.hasBinding(node.name, true)) others.push(node.name)
    },
  })
  return [...others, ...called.filter((name) => !own.has(name)).map((name) => `.${name}()`)]
}
