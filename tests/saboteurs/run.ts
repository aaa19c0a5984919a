import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CheckResult, isUnitCheck, runCheck } from './run-check'
import { buildSabotaged, copySabotagedDomain, copySabotagedEmulator } from './sabotaged-build'
import type { Saboteur } from './saboteur'
import { saboteurs } from './saboteurs'

/**
 * `npm run saboteurs -- [--only WORDS]`: breaks one rule after another in a copy of the functions, the domain or the emulator and
 * sees whether the check of that rule turns red. Exit 1 when one stays green, or a check is red without sabotage.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } })

/** The project as it is, for checks that need no bundles. */
const HERE = { project: '.', build: '.' }

const breaksEmulator = (saboteur: Saboteur) => saboteur.file.startsWith('emulator/')

async function checked(saboteur: Saboteur | null, check: Saboteur['check']): Promise<CheckResult> {
  if (isUnitCheck(check)) {
    return saboteur === null ? runCheck(check, HERE) : checkedInCopy(copySabotagedDomain(saboteur), check)
  }
  if (saboteur !== null && breaksEmulator(saboteur)) {
    return checkedInCopy(copySabotagedEmulator(saboteur), check)
  }
  const build = buildSabotaged(saboteur)
  try {
    return await runCheck(check, { project: '.', build })
  } finally {
    rmSync(build, { recursive: true, force: true })
  }
}

/** The emulator and the domain run from their sources, so their checks run beside the broken ones and need no bundles. */
async function checkedInCopy(project: string, check: Saboteur['check']): Promise<CheckResult> {
  try {
    return await runCheck(check, { project, build: project })
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Without sabotage every check is green: otherwise red would prove nothing. */
async function control(chosen: Saboteur[]): Promise<boolean> {
  let isGreen = true
  for (const file of new Set(chosen.map((one) => one.check.file))) {
    const titles = chosen.filter((one) => one.check.file === file).map((one) => escaped(one.check.titles))
    const result = await checked(null, { file, titles: [...new Set(titles)].join('|') })
    const works = result.passed > 0 && result.failed === 0
    console.log(`${works ? '✓' : '✗'} nothing broken: ${file} ${result.passed} passed ${result.why}`)
    isGreen = isGreen && works
  }
  return isGreen
}

async function run(saboteur: Saboteur): Promise<boolean> {
  const check = { ...saboteur.check, titles: escaped(saboteur.check.titles) }
  const result = await checked(saboteur, check)
  const isCaught = result.failed > 0
  const outcome = isCaught ? `red: ${result.why}` : `SURVIVED ${saboteur.check.file}`
  console.log(`${isCaught ? '✓' : '✗'} ${saboteur.name.padEnd(52)} ${outcome}`)
  return isCaught
}

async function main(): Promise<void> {
  const chosen = saboteurs.filter((one) => values.only === undefined || one.name.includes(values.only))
  if (chosen.length === 0) throw new Error(`No saboteur is called like "${values.only}".`)
  if (!(await control(chosen))) process.exitCode = 1
  let caught = 0
  for (const saboteur of chosen) if (await run(saboteur)) caught += 1
  console.log(`${caught} of ${chosen.length} saboteurs were caught`)
  if (caught < chosen.length) process.exitCode = 1
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
})
