import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Bundles the functions once for a whole test run, into a folder of this run and in a process of its own:
 * the bundler needs the real globals of Node, which a test environment replaces.
 */
export default function buildTestFunctions(): void {
  if (process.env.TEST_BUILD !== undefined) return
  process.env.TEST_BUILD = mkdtempSync(join(tmpdir(), 'xiacheng-build-'))
  const command = ['--import', 'tsx', 'scripts/build-functions.ts', process.env.TEST_BUILD]
  execFileSync(process.execPath, command, { stdio: 'inherit' })
}
