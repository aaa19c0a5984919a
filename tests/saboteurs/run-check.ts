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

/** Where a check runs: in the folder of the project or of a copy, on the bundles of another folder. */
export interface Place {
  project: string
  build: string
}

/** Whether a check runs on sources alone: no bundles, no emulator. */
export const isUnitCheck = ({ file }: { file: string }) => /^(domain|scripts)\//u.test(file)

/** Runs the tests of a file whose titles match. */
export async function runCheck(check: { file: string; titles: string }, place: Place): Promise<CheckResult> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-check-'))
  try {
    const outputFile = join(directory, 'report.json')
    const run = [
      '--selectProjects',
      isUnitCheck(check) ? 'unit' : 'emulator',
      '--json',
      `--outputFile=${outputFile}`,
    ]
    await runJest([...run, '--testNamePattern', check.titles, '--', check.file], place)
    return summary(JSON.parse(readFileSync(outputFile, 'utf8')) as JestReport)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function runJest(args: string[], { project, build }: Place): Promise<void> {
  return new Promise((done, fail) => {
    const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
      stdio: 'ignore',
      cwd: project,
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
