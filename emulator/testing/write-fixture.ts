import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A deployed bundle in a temporary folder, written by a test. */
export interface Fixture {
  directory: string
  functionsDirectory: string
  collectionsManifest: string
  dataDirectory: string
  writeFunction(name: string, source: string, configuration?: Record<string, unknown>): void
  remove(): void
}

const SDK_PATH = JSON.stringify(require.resolve('@cloudbase/node-sdk'))
/** The platform's 3 s would be too short for loading the unbundled SDK on a busy machine. */
const BUSY_MACHINE_SECONDS = 20
/** What most fixture functions begin with: the real SDK, pointed at the emulator by the environment alone. */
const PREAMBLE = `'use strict'\nconst tcb = require(${SDK_PATH})\nconst app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })\n`

export function writeFixture(collections: { name: string; indexes: unknown[] }[] = []): Fixture {
  const directory = mkdtempSync(join(tmpdir(), 'emulator-test-'))
  const functionsDirectory = join(directory, 'functions')
  const collectionsManifest = join(directory, 'collections.json')
  mkdirSync(functionsDirectory)
  writeFileSync(collectionsManifest, JSON.stringify({ collections }))
  return {
    directory,
    functionsDirectory,
    collectionsManifest,
    dataDirectory: join(directory, 'data'),
    writeFunction(name, source, configuration = {}) {
      const folder = join(functionsDirectory, name)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'index.js'), PREAMBLE + source)
      writeFileSync(
        join(folder, 'config.json'),
        JSON.stringify({ timeout: BUSY_MACHINE_SECONDS, ...configuration }),
      )
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
