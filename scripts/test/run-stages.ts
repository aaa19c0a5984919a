import type { Stage, StageResult } from './stage'

export interface RunOptions {
  say(line: string): void
  /** Milliseconds of a clock that only goes forward. */
  clock(): number
}

export interface Totals {
  passed: number
  failed: number
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

const describe = ({ passed, failed }: Totals) =>
  failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`

/** A failed stage may print thousands of lines; its beginning and its end say what is wrong. */
const SHOWN_LINES = 150

function shortened(output: string): string {
  const lines = output.trimEnd().split('\n')
  if (lines.length <= 2 * SHOWN_LINES) return lines.join('\n')
  const left = `[${lines.length - 2 * SHOWN_LINES} lines left out]`
  return [...lines.slice(0, SHOWN_LINES), left, ...lines.slice(-SHOWN_LINES)].join('\n')
}

async function attempt(stage: Stage): Promise<StageResult> {
  try {
    return await stage.run()
  } catch (cause) {
    return {
      passed: 0,
      failed: 1,
      output: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    }
  }
}

/**
 * Runs every stage in order, tells how long each took and shows the output of those that failed. Goes on
 * after a failure unless the stage says that it ends the run.
 */
export async function runStages(stages: readonly Stage[], { say, clock }: RunOptions): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: 0 }
  const failures: string[] = []
  for (const [index, stage] of stages.entries()) {
    const from = clock()
    const result = await attempt(stage)
    totals.passed += result.passed
    totals.failed += result.failed
    say(`${stage.name.padEnd(14)} ${seconds(clock() - from).padStart(8)}   ${describe(result)}`)
    for (const line of result.skipped ?? []) say(`  not checked: ${line}`)
    if (result.failed === 0) continue
    failures.push(stage.name)
    say(shortened(result.output))
    if (!stage.ends) continue
    const left = stages.slice(index + 1).map((one) => one.name)
    if (left.length > 0) say(`Not run: ${left.join(', ')}`)
    break
  }
  if (failures.length > 0) say(`Failed: ${failures.join(', ')}`)
  return totals
}
