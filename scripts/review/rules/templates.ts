import { compileTemplates } from '../../../tests/weapp/runner/compile-templates'
import type { WeappBuild } from '../build/weapp-build'
import type { Rule } from './rule'

function textsOf({ files }: WeappBuild, ending: string): Map<string, string> {
  return new Map(
    files
      .filter(({ path }) => path.endsWith(ending))
      .map(({ path, text }) => [path.slice(0, -ending.length), text]),
  )
}

/** All templates compile with the compiler of WeChat's open component framework, on every machine. */
export const templatesRule: Rule = {
  name: 'templates (glass-easel)',
  check(build) {
    try {
      compileTemplates({ templates: textsOf(build, '.wxml'), scripts: textsOf(build, '.wxs') })
      return []
    } catch (cause) {
      return [cause instanceof Error ? cause.message : String(cause)]
    }
  },
}
