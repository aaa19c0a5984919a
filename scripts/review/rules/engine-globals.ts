import { foreignGlobals } from '../build/foreign-globals'
import type { Rule } from './rule'

/** What the framework asks for without asking first, and why it does no harm. */
const KNOWN: readonly { path: string; name: string; why: string }[] = [
  {
    path: 'taro.js',
    name: 'tt',
    why: "@tarojs/taro reads ByteDance's `tt` only where process.env.TARO_ENV is tt",
  },
]

/** No script takes from outside what a mini-program's engine does not have. */
export const engineGlobalsRule: Rule = {
  name: 'globals of the engine',
  check: ({ scripts }) =>
    scripts.flatMap(({ path, tree }) =>
      foreignGlobals(tree)
        .filter((name) => !KNOWN.some((known) => known.path === path && known.name === name))
        .map((name) => `${path} uses ${name}, which WeChat does not have`),
    ),
}
