import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { startEmulator } from '../../../emulator/start-emulator'
import { writeFunctions } from './functions'
import { jestConfiguration } from './jest-configuration'

/**
 * Runs the tests of a checkout of https://github.com/TencentCloudBase/node-sdk against an emulator with an empty
 * data folder and prints every case: `npx tsx tests/conformance/upstream/run.ts <checkout> [pattern of files]`.
 * Nothing is written into the checkout.
 */
async function main(): Promise<void> {
  const [checkout, pattern = ''] = process.argv.slice(2)
  if (checkout === undefined) throw new Error('usage: run.ts <checkout of node-sdk> [pattern of files]')
  const directory = mkdtempSync(join(tmpdir(), 'upstream-'))
  try {
    process.exitCode = await runAgainstEmulator(directory, resolve(checkout), pattern)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function runAgainstEmulator(directory: string, checkout: string, pattern: string): Promise<number> {
  const functionsDirectory = join(directory, 'functions')
  mkdirSync(functionsDirectory)
  writeFunctions(functionsDirectory)
  const emulator = await startEmulator({
    port: 0,
    dataDirectory: join(directory, 'data'),
    functionsDirectory,
    collectionsManifest: join(__dirname, 'collections.json'),
    env: ENVIRONMENT,
    // Some cases expect that no answer comes within 10 ms.
    latencyMs: 20,
  })
  try {
    const report = join(directory, 'report.json')
    await runJest(writeConfiguration(directory, checkout, emulator.url), { report, pattern })
    return printReport(readReport(report), checkout)
  } finally {
    await emulator.close()
  }
}

/** The environment that the key of the tests' custom login belongs to. */
const ENVIRONMENT = 'luke-87pns'

function writeConfiguration(directory: string, checkout: string, url: string): string {
  const testConfiguration = join(directory, 'config.local.js')
  const content = {
    secretId: 'any',
    secretKey: 'any',
    env: ENVIRONMENT,
    // Some cases expect that no answer comes within 10 ms.
    latencyMs: 20,
    appId: '1250000000',
    serviceUrl: `${url}/admin`,
    credentials: { private_key_id: 'mock-private-key-id', private_key: 'mock-private-key' },
  }
  writeFileSync(testConfiguration, `module.exports = ${JSON.stringify(content)}`)
  const file = join(directory, 'jest.config.json')
  writeFileSync(file, JSON.stringify(jestConfiguration({ directory: checkout, testConfiguration })))
  return file
}

/** One file after the other: the tests share collections. */
function runJest(configuration: string, { report, pattern }: { report: string; pattern: string }) {
  const jest = require.resolve('jest/bin/jest')
  const options = ['--runInBand', '--forceExit', '--silent', '--json', `--outputFile=${report}`]
  const child = spawn(process.execPath, [jest, '--config', configuration, ...options, pattern], {
    stdio: ['ignore', 'ignore', process.env.UPSTREAM_VERBOSE === '1' ? 'inherit' : 'ignore'],
    // Without the region and the run environment the SDK looks for a cloud host before every request.
    env: {
      ...process.env,
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      SILENCE: 'true',
      TZ: 'Asia/Shanghai',
    },
  })
  return new Promise<void>((done, failed) => {
    child.once('error', failed)
    child.once('exit', () => done())
  })
}

interface Report {
  testResults: {
    name: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

/** Prints every case and answers the exit code: 1 when a case failed. */
function printReport({ testResults }: Report, checkout: string): number {
  const counts = new Map<string, number>()
  for (const file of [...testResults].sort((left, right) => (left.name < right.name ? -1 : 1))) {
    console.log(`\n${relative(checkout, file.name)}`)
    if (file.assertionResults.length === 0) console.log(`  does not load: ${firstLines(file.message)}`)
    for (const { fullName, status, failureMessages } of file.assertionResults) {
      counts.set(status, (counts.get(status) ?? 0) + 1)
      console.log(`  ${status.padEnd(8)} ${fullName}`)
      for (const message of failureMessages) console.log(`           ${firstLines(message)}`)
    }
  }
  console.log(`\n${[...counts].map(([status, count]) => `${count} ${status}`).join(', ')}`)
  return counts.has('failed') ? 1 : 0
}

function firstLines(message: string): string {
  return message.split('\n').slice(0, 12).join('\n           ')
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
})
