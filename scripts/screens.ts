import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Stage, startStage } from '../tests/journeys/harness/start-stage'
import { addressOf, type Look, visitAs } from '../tests/screens/open-screen'
import { type Screen, screens } from '../tests/screens/pages'
import { prepareRecords } from '../tests/screens/prepare-records'
import { buildFunctions, writeCollectionsManifest } from './build/build-functions'
import { ensureWebBuild } from './build/ensure-web-build'

/** Fonts and drawings settle within this time. */
const SETTLE_MS = 400

interface Options {
  out: string
  only: string | undefined
  look: Look
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      only: { type: 'string' },
      dark: { type: 'boolean' },
      large: { type: 'boolean' },
      english: { type: 'boolean' },
      width: { type: 'string' },
      height: { type: 'string' },
    },
  })
  const size = { width: Number(values.width ?? 390), height: Number(values.height ?? 844) }
  return {
    out: values.out ?? 'docs/screens',
    only: values.only,
    look: {
      ...size,
      scale: 2,
      colorScheme: values.dark ? 'dark' : 'light',
      large: values.large ?? false,
      english: values.english ?? false,
    },
  }
}

async function photograph(
  stage: Stage,
  screen: Screen,
  records: Record<string, string>,
  given: Options,
): Promise<string[]> {
  const visitor = await visitAs(stage, screen.as, given.look)
  await visitor.open(addressOf(screen, records))
  await visitor.page.waitForTimeout(SETTLE_MS)
  // What is pressed before a picture is found by its Chinese words.
  if (given.look.english !== true) await screen.act?.(visitor.page)
  await visitor.page.waitForTimeout(SETTLE_MS)
  await visitor.page.screenshot({ path: `${given.out}/${screen.name}.png`, animations: 'disabled' })
  await visitor.close()
  return visitor.problems
}

/** `npm run screens [--out DIR] [--only NAME,NAME] [--dark] [--large] [--english] [--width N] [--height N]`. */
async function main(given: Options): Promise<void> {
  await buildFunctions('dist/cloudfunctions')
  await writeCollectionsManifest('dist/collections.json')
  await ensureWebBuild()
  mkdirSync(given.out, { recursive: true })
  const stage = await startStage({ demo: true })
  const records = await prepareRecords(stage)
  const names = given.only?.split(',')
  const chosen = screens.filter((screen) => names?.some((name) => screen.name.includes(name)) ?? true)
  for (const screen of chosen) {
    const problems = await photograph(stage, screen, records, given)
    console.log(`${screen.name}${problems.length > 0 ? `  ${problems.join(' | ')}` : ''}`)
    if (problems.length > 0) process.exitCode = 1
  }
  await stage.close()
}

main(options()).catch((cause: unknown) => {
  console.error(cause)
  process.exit(1)
})
