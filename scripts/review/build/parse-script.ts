import { parseSync } from '@babel/core'

export type ScriptTree = NonNullable<ReturnType<typeof parseSync>>

/** The syntax tree of a script of a build. Throws when it is no script. */
export function parseScript(code: string): ScriptTree {
  const tree = parseSync(code, { configFile: false, babelrc: false, sourceType: 'script', compact: false })
  if (tree === null) throw new Error('the script could not be parsed')
  return tree
}
