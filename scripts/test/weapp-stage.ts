import { subpackages, tabs } from '../../src/pages.config'
import { readWeappBuild } from '../review/build/weapp-build'
import { checkBuild, gateRules } from '../review/gate'
import { runCommand } from './run-command'
import { oneResult, type Stage } from './stage'

const pages: readonly string[] = [
  ...tabs.map((tab) => tab.pagePath),
  ...subpackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`)),
]

/** Builds for WeChat into miniprogram/ and holds what came out against everything WeChat would refuse. */
export const weappStage: Stage = {
  name: 'WeChat build',
  run: async () => {
    const { ok, output } = await runCommand('npm', ['run', '--silent', 'build:weapp'])
    if (!ok) return oneResult(false, output)
    const { passed, failed, problems, skipped } = checkBuild(readWeappBuild('miniprogram'), gateRules(pages))
    return { passed, failed, output: problems.join('\n'), skipped }
  },
}
