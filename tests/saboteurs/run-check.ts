import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface CheckResult {
  passed: number
  failed: number
  /** The first failure in one line; empty when there is none. */
  why: string
}

interface JestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[]
}

/** Runs the tests of a file whose titles match, on the bundles of a folder. */
export async function runCheck(check: { file: string; titles: string }, build: string): Promise<CheckResult> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-check-'))
  try {
    const outputFile = join(directory, 'report.json')
    const run = ['--selectProjects', 'emulator', '--json', `--outputFile=${outputFile}`]
    await runJest([...run, '--testNamePattern', check.titles, '--', check.file], build)
    return summary(JSON.parse(readFileSync(outputFile, 'utf8')) as JestReport)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function runJest(args: string[], build: string): Promise<void> {
  return new Promise((done, fail) => {
    const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
      stdio: 'ignore',
      env: { ...process.env, TEST_BUILD: build },
    })
    jest.once('error', fail)
    jest.once('exit', () => done())
  })
}

function summary(report: JestReport): CheckResult {
  const failed = report.testResults.flatMap((file) =>
    file.assertionResults.filter((one) => one.status === 'failed').map((one) => one.fullName),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests, why: failed[0] ?? '' }
}
