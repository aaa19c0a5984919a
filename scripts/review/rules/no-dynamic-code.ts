import { dynamicCode } from '../build/dynamic-code'
import type { Rule } from './rule'

/** Uses of the build tools, each as it is written in the build, and why it never runs in WeChat. */
const KNOWN: readonly { path: string; code: string; why: string }[] = [
  {
    path: 'runtime.js',
    code: 'new Function("return this")',
    why: "webpack's way to the global object where `globalThis` and `this` are missing, inside a try",
  },
]

const shortened = (code: string) => (code.length > 80 ? `${code.slice(0, 80)}…` : code)

/** A mini-program runs no code made of a text, and its review looks for it. */
export const noDynamicCodeRule: Rule = {
  name: 'no code made of text',
  check: ({ scripts }) =>
    scripts.flatMap(({ path, tree }) =>
      dynamicCode(tree)
        .filter((code) => !KNOWN.some((known) => known.path === path && known.code === code))
        .map((code) => `${path} makes code of a text: ${shortened(code)}`),
    ),
}
