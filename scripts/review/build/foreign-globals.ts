import { runInNewContext } from 'node:vm'
import { traverse } from '@babel/core'
import type { ScriptTree } from './parse-script'

/** Of the language, but missing in engines that WeChat still runs on. */
const NOT_EVERYWHERE = new Set([
  'AggregateError',
  'Atomics',
  'FinalizationRegistry',
  'Intl',
  'Iterator',
  'SharedArrayBuffer',
  'WeakRef',
  'WebAssembly',
])

const LANGUAGE = (runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]).filter(
  (name) => !NOT_EVERYWHERE.has(name),
)

/** https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/page.html */
const WECHAT = [
  'App',
  'Behavior',
  'Component',
  'Page',
  'clearInterval',
  'clearTimeout',
  'console',
  'exports',
  'getApp',
  'getCurrentPages',
  'global',
  'module',
  'require',
  'requirePlugin',
  'setInterval',
  'setTimeout',
  'wx',
]

const known = new Set([...LANGUAGE, ...WECHAT, 'arguments'])

/**
 * Names a script takes from outside that a mini-program's engine does not have, such as `fetch` or `window`.
 * A name that the script asks about with `typeof` is its own precaution and does not count.
 */
export function foreignGlobals(tree: ScriptTree): string[] {
  const used = new Set<string>()
  const asked = new Set<string>()
  traverse(tree, {
    ReferencedIdentifier(path) {
      const { name } = path.node
      if (known.has(name) || path.scope.hasBinding(name, true)) return
      if (path.parentPath?.isUnaryExpression({ operator: 'typeof' })) asked.add(name)
      else used.add(name)
    },
  })
  return [...used].filter((name) => !asked.has(name)).sort()
}
