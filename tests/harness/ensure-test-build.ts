import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Bundles the functions for a command that runs outside jest, into a temporary folder that is removed when
 * the process ends; keeps the bundles that TEST_BUILD names.
 */
export function ensureTestBuild(): void {
  if (process.env.TEST_BUILD !== undefined) return
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-build-'))
  process.env.TEST_BUILD = directory
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const command = ['--import', 'tsx', 'scripts/build-functions.ts', directory]
  execFileSync(process.execPath, command, { stdio: 'inherit' })
}
