import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Rule } from './rule'

/** https://www.npmjs.com/package/miniprogram-compiler */
interface MiniprogramCompiler {
  wxmlToJs(directory: string, options: { maxBuffer: number }): string
  wxssToJs(directory: string, options: { maxBuffer: number }): string
}

/** The compiled templates of Taro come to some hundred KB on the compiler's output. */
const MAX_BUFFER = 64 * 1024 * 1024

const load = createRequire(__filename)

/** WeChat's programs are built for these; a 64-bit Windows runs its 32-bit ones. */
const MACHINES = ['linux-x64', 'darwin-x64', 'win32-x64']

/** Why WeChat's own compilers cannot run on a machine; `undefined` where they can. */
export function compilersMissing(machine: string, installed: boolean): string | undefined {
  if (!MACHINES.includes(machine)) return `miniprogram-compiler has no program for ${machine}`
  return installed ? undefined : 'miniprogram-compiler is not installed'
}

function isInstalled(): boolean {
  try {
    load.resolve('miniprogram-compiler')
    return true
  } catch {
    return false
  }
}

function attempt(what: string, compile: () => unknown): string[] {
  try {
    compile()
    return []
  } catch (cause) {
    return [`${what}: ${cause instanceof Error ? cause.message.trim() : String(cause)}`]
  }
}

/**
 * WeChat's own wcc and wcsc take every template and every style sheet. They are stricter than the open
 * framework: an element that is not closed is an error to them.
 */
export const officialCompilersRule: Rule = {
  name: 'templates and styles (wcc, wcsc)',
  unavailable: () => compilersMissing(`${process.platform}-${process.arch}`, isInstalled()),
  check({ directory }) {
    const { wxmlToJs, wxssToJs } = load('miniprogram-compiler') as MiniprogramCompiler
    const root = resolve(directory)
    return [
      ...attempt('wcc refuses a template', () => wxmlToJs(root, { maxBuffer: MAX_BUFFER })),
      // Its wrapper forgets what wcsc said and fails on the missing answer.
      ...attempt('wcsc refuses a style sheet', () => wxssToJs(root, { maxBuffer: MAX_BUFFER })),
    ]
  },
}
