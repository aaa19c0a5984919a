import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sourceStamp } from '../../../scripts/build/source-stamp'

/** Taro's production build, apart from the one that is uploaded. */
export const APP = 'dist/weapp'
/** The folder that runs it. */
export const RUNNER = 'dist/weapp-runner'
const STAMP = 'dist/weapp.stamp'
const SOURCES = ['src', 'contract', 'domain', 'config', 'babel.config.js', 'package-lock.json']

function run(args: readonly string[], environment: Record<string, string>): Promise<void> {
  return new Promise((done, fail) => {
    const lines: Buffer[] = []
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    })
    child.stdout.on('data', (chunk: Buffer) => lines.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => lines.push(chunk))
    child.once('error', fail)
    child.once('exit', (code) =>
      code === 0
        ? done()
        : fail(new Error(`${args.join(' ')} failed:\n${Buffer.concat(lines).toString('utf8')}`)),
    )
  })
}

function isCurrent(stamp: string): boolean {
  return existsSync(join(APP, 'app.json')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp
}

async function ensureApp(): Promise<void> {
  const stamp = sourceStamp(SOURCES)
  if (isCurrent(stamp)) return
  rmSync(APP, { recursive: true, force: true })
  const taro = join(dirname(require.resolve('@tarojs/cli/package.json')), 'bin/taro')
  await run([taro, 'build', '--type', 'weapp'], { NODE_ENV: 'production', WEAPP_OUTPUT: APP })
  writeFileSync(STAMP, stamp)
}

/**
 * Makes a runner of a build. The bundler needs the real globals of Node, which a test environment replaces, so it
 * works in a process of its own.
 */
export function makeRunner(appDirectory: string, outDirectory: string): Promise<void> {
  return run(['--import', 'tsx', 'tests/weapp/runner/main.ts', appDirectory, outDirectory], {})
}

/** Builds these very sources for WeChat, unless that was done, and makes a runner of the build. */
export async function ensureRunner(): Promise<void> {
  await ensureApp()
  await makeRunner(APP, RUNNER)
}
