import { subpackages, tabs } from '../../src/pages.config'
import { checkWeappBuild } from './check-weapp-build'
import { runCommand } from './run-command'
import { oneResult, type Stage } from './stage'

const pages: readonly string[] = [
  ...tabs.map((tab) => tab.pagePath),
  ...subpackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`)),
]

/** Builds for WeChat into miniprogram/ and looks at what came out. */
export const weappStage: Stage = {
  name: 'WeChat build',
  run: async () => {
    const { ok, output } = await runCommand('npm', ['run', '--silent', 'build:weapp'])
    if (!ok) return oneResult(false, output)
    const problems = checkWeappBuild('miniprogram', pages)
    return oneResult(problems.length === 0, problems.join('\n'))
  },
}
