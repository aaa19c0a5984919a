import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { sourceStamp } from './source-stamp'

const STAMP = 'dist/web.stamp'
const SOURCES = ['src', 'contract', 'domain', 'config', 'babel.config.js', 'package-lock.json']

function isCurrent(stamp: string): boolean {
  return existsSync('dist/web/index.html') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp
}

function runBuild(): Promise<void> {
  return new Promise((done, fail) => {
    const lines: Buffer[] = []
    const build = spawn(process.execPath, ['--import', 'tsx', 'scripts/build-web.ts'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    build.stdout.on('data', (chunk: Buffer) => lines.push(chunk))
    build.stderr.on('data', (chunk: Buffer) => lines.push(chunk))
    build.once('error', fail)
    build.once('exit', (code) =>
      code === 0
        ? done()
        : fail(new Error(`the web build failed:\n${Buffer.concat(lines).toString('utf8')}`)),
    )
  })
}

/** Builds the web app into dist/web unless what is there was made from these very sources. */
export async function ensureWebBuild(): Promise<'built' | 'current'> {
  const stamp = sourceStamp(SOURCES)
  if (isCurrent(stamp)) return 'current'
  await runBuild()
  writeFileSync(STAMP, stamp)
  return 'built'
}
