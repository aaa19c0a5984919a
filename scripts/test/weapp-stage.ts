import { readWeappBuild } from '../review/build/weapp-build'
import { checkBuild, gateRules } from '../review/gate'
import { sourcePages } from '../review/rules/pages'
import { runCommand } from './run-command'
import { oneResult, type Stage } from './stage'

/** Builds for WeChat into miniprogram/ and holds what came out against everything WeChat would refuse. */
export const weappStage: Stage = {
  name: 'WeChat build',
  run: async () => {
    const { ok, output } = await runCommand('npm', ['run', '--silent', 'build:weapp'])
    if (!ok) return oneResult(false, output)
    const { passed, failed, problems, skipped } = checkBuild(
      readWeappBuild('miniprogram'),
      gateRules(sourcePages),
    )
    return { passed, failed, output: problems.join('\n'), skipped }
  },
}
