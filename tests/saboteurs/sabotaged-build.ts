import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Sabotage, type Saboteur, sabotagesOf } from './saboteur'

/** Everything the bundles are made from. */
const SOURCES = ['cloudfunctions', 'contract', 'domain', 'scripts', 'package.json', 'tsconfig.json']

/** What the emulator and its checks are made from. */
const EMULATOR_SOURCES = ['emulator', 'tests', 'jest.config.cjs', 'package.json', 'tsconfig.json']

/** What checks without I/O are made from. */
const UNIT_SOURCES = [...SOURCES, 'content', 'emulator', 'tests', 'jest.config.cjs']

/** Replaces the rule in the text of its file; throws when the rule is no longer there, or more than once. */
export function breakRule(source: string, { file, rule, broken }: Sabotage): string {
  const parts = source.split(rule)
  if (parts.length !== 2) {
    throw new Error(`${file} holds this text ${parts.length - 1} times, it must be once:\n${rule}`)
  }
  return parts.join(broken)
}

/**
 * Bundles a copy of the functions in which one rule is broken, or none. Gives the folder for TEST_BUILD;
 * the copy of the sources is removed.
 */
export function buildSabotaged(saboteur: Saboteur | null): string {
  const build = mkdtempSync(join(tmpdir(), 'xiacheng-build-'))
  const copy = copySabotaged(SOURCES, saboteur)
  try {
    const command = ['--import', 'tsx', 'scripts/build-functions.ts', build]
    execFileSync(process.execPath, command, { cwd: copy, stdio: 'inherit' })
    return build
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** A copy of the emulator and its checks in which one rule of the emulator is broken; whoever asked removes it. */
export function copySabotagedEmulator(saboteur: Saboteur): string {
  return copySabotaged(EMULATOR_SOURCES, saboteur)
}

/** A copy of the domain and its checks in which one rule is broken; whoever asked removes it. */
export function copySabotagedDomain(saboteur: Saboteur): string {
  return copySabotaged(UNIT_SOURCES, saboteur)
}

function copySabotaged(sources: string[], saboteur: Saboteur | null): string {
  const copy = mkdtempSync(join(tmpdir(), 'xiacheng-sabotage-'))
  for (const source of sources) cpSync(source, join(copy, source), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  for (const sabotage of saboteur === null ? [] : sabotagesOf(saboteur)) {
    const path = join(copy, sabotage.file)
    writeFileSync(path, breakRule(readFileSync(path, 'utf8'), sabotage))
  }
  return copy
}
