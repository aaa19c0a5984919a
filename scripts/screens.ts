import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Stage,
  startStage,
  type VisitOptions,
  type Visitor,
} from '../tests/journeys/harness/start-stage'
import { addressOf } from '../tests/screens/open-screen'
import { type Screen, screens, type Viewer } from '../tests/screens/pages'
import { COLLEAGUE, PERSON, prepareRecords } from '../tests/screens/prepare-records'
import { buildFunctions, writeCollectionsManifest } from './build/build-functions'
import { ensureWebBuild } from './build/ensure-web-build'

const OPENIDS: Partial<Record<Viewer, string>> = { person: PERSON, colleague: COLLEAGUE }
/** Fonts and drawings settle within this time. */
const SETTLE_MS = 400

interface Options {
  out: string
  only: string | undefined
  look: VisitOptions
  large: boolean
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      only: { type: 'string' },
      dark: { type: 'boolean' },
      large: { type: 'boolean' },
      width: { type: 'string' },
      height: { type: 'string' },
    },
  })
  const size = { width: Number(values.width ?? 390), height: Number(values.height ?? 844) }
  return {
    out: values.out ?? 'docs/screens',
    only: values.only,
    look: { ...size, scale: 2, colorScheme: values.dark ? 'dark' : 'light' },
    large: values.large ?? false,
  }
}

/** Large text as the settings page stores it. */
async function enlarge(visitor: Visitor): Promise<void> {
  await visitor.context.addInitScript(() => {
    window.localStorage.setItem('appearance', JSON.stringify({ data: { size: 'large' } }))
  })
}

async function photograph(
  stage: Stage,
  screen: Screen,
  records: Record<string, string>,
  given: Options,
): Promise<string[]> {
  const openid = OPENIDS[screen.as]
  const visitor = await stage.visit({ ...given.look, ...(openid === undefined ? {} : { openid }) })
  if (given.large) await enlarge(visitor)
  await visitor.open(addressOf(screen, records))
  await visitor.page.waitForTimeout(SETTLE_MS)
  await screen.act?.(visitor.page)
  await visitor.page.waitForTimeout(SETTLE_MS)
  await visitor.page.screenshot({ path: `${given.out}/${screen.name}.png`, animations: 'disabled' })
  await visitor.close()
  return visitor.problems
}

/** `npm run screens [--out DIR] [--only NAME] [--dark] [--large] [--width N] [--height N]`. */
async function main(given: Options): Promise<void> {
  await buildFunctions('dist/cloudfunctions')
  await writeCollectionsManifest('dist/collections.json')
  await ensureWebBuild()
  mkdirSync(given.out, { recursive: true })
  const stage = await startStage({ demo: true })
  const records = await prepareRecords(stage)
  const chosen = screens.filter((screen) => given.only === undefined || screen.name.includes(given.only))
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
