import type { Stage, StageResult } from './stage'

export interface RunOptions {
  say(line: string): void
  /** Milliseconds of a clock that only goes forward. */
  clock(): number
  /** As many stages run side by side as keep these busy. */
  cores: number
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
 * Starts every stage in order, the next one whenever a core is free, tells how long each took as it ends and shows the
 * output of those that failed. Goes on after a failure unless the stage says that it ends the run: then those that run
 * are waited for, and no other is started.
 */
export async function runStages(stages: readonly Stage[], options: RunOptions): Promise<Totals> {
  const { say, clock, cores } = options
  const totals: Totals = { passed: 0, failed: 0 }
  const failures: Stage[] = []
  const waiting = [...stages]
  const running = new Map<Stage, Promise<void>>()

  async function run(stage: Stage): Promise<void> {
    const from = clock()
    const result = await attempt(stage)
    totals.passed += result.passed
    totals.failed += result.failed
    say(`${stage.name.padEnd(14)} ${seconds(clock() - from).padStart(8)}   ${describe(result)}`)
    for (const line of result.skipped ?? []) say(`  not checked: ${line}`)
    if (result.failed > 0) {
      failures.push(stage)
      say(shortened(result.output))
    }
    running.delete(stage)
  }

  const isOver = () => failures.some(({ ends }) => ends)
  while (waiting.length > 0 && !isOver()) {
    const stage = waiting.shift()
    if (stage !== undefined) running.set(stage, run(stage))
    while (coresOf(running.keys()) >= cores) await Promise.race(running.values())
  }
  await Promise.all(running.values())
  if (isOver() && waiting.length > 0) say(`Not run: ${waiting.map(({ name }) => name).join(', ')}`)
  if (failures.length > 0) say(`Failed: ${failures.map(({ name }) => name).join(', ')}`)
  return totals
}

const coresOf = (running: Iterable<Stage>) => [...running].reduce((sum, stage) => sum + (stage.cores ?? 1), 0)
