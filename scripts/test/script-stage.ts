import { runCommand } from './run-command'
import { oneResult, type Stage } from './stage'

/** A script of package.json as a stage that holds or does not. */
export function scriptStage(name: string, script: string[], more: Pick<Stage, 'ends'> = {}): Stage {
  return {
    name,
    ...more,
    run: async () => {
      const { ok, output } = await runCommand('npm', ['run', '--silent', ...script])
      return oneResult(ok, output)
    },
  }
}
