import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './run-command'
import type { Stage, StageResult } from './stage'

/** The part of jest's report that is counted. */
export interface JestReport {
  numPassedTests: number
  numFailedTests: number
  /** Files that could not even be loaded. */
  numRuntimeErrorTestSuites: number
}

/**
 * Counts a run of jest. A run that ends badly although no test failed, and one without any test, count as one
 * failure: neither may look like success.
 */
export function countTests(ok: boolean, report: JestReport | null): Pick<StageResult, 'passed' | 'failed'> {
  const passed = report?.numPassedTests ?? 0
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0)
  const isUnexplained = failed === 0 && (!ok || passed === 0)
  return { passed, failed: isUnexplained ? 1 : failed }
}

function readReport(path: string): JestReport | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JestReport
  } catch {
    return null
  }
}

async function runJest(project: string, args: readonly string[]): Promise<StageResult> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-jest-'))
  const report = join(directory, 'report.json')
  try {
    const jest = require.resolve('jest/bin/jest')
    const command = [jest, '--selectProjects', project, '--json', `--outputFile=${report}`, ...args]
    const { ok, output } = await runCommand(process.execPath, command)
    return { ...countTests(ok, readReport(report)), output }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

interface JestStageOptions {
  /** Each keeps a core busy. */
  workers: number
  /** Comes before it, and its time counts in. */
  prepare?: () => Promise<unknown>
}

/** A project of jest.config.cjs as a stage. */
export function jestStage(project: string, { workers, prepare }: JestStageOptions): Stage {
  return {
    name: project,
    cores: workers,
    run: async () => {
      await prepare?.()
      return runJest(project, [`--maxWorkers=${workers}`])
    },
  }
}
