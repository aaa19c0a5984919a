import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Stage, startStage } from '../tests/journeys/harness/start-stage'
import { addressOf, type Look, visitAs } from '../tests/screens/open-screen'
import { type Screen, SPEAKS_ENGLISH, screens } from '../tests/screens/pages'
import { prepareRecords } from '../tests/screens/prepare-records'
import { buildFunctions, writeCollectionsManifest } from './build/build-functions'
import { ensureWebBuild } from './build/ensure-web-build'

/** Fonts and drawings settle within this time. */
const SETTLE_MS = 400

const LOOKS = ['light', 'dark', 'large', 'english'] as const
type LookName = (typeof LOOKS)[number]

interface Options {
  out: string
  only: string[] | undefined
  looks: LookName[]
  size: { width: number; height: number }
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'docs/screens' },
      only: { type: 'string' },
      looks: { type: 'string', default: LOOKS.join(',') },
      width: { type: 'string', default: '390' },
      height: { type: 'string', default: '844' },
    },
  })
  const asked = values.looks.split(',')
  return {
    out: values.out,
    only: values.only?.split(','),
    looks: LOOKS.filter((look) => asked.includes(look)),
    size: { width: Number(values.width), height: Number(values.height) },
  }
}

/** Light is the look that documents point at: it lies on top, in twice the pixels. */
function lookOf(name: LookName, size: Options['size']): Look {
  return {
    ...size,
    scale: name === 'light' ? 2 : 1,
    colorScheme: name === 'dark' ? 'dark' : 'light',
    large: name === 'large',
    english: name === 'english',
  }
}

function chosenFor(name: LookName, only: string[] | undefined): Screen[] {
  return screens.filter(
    (screen) =>
      (only?.some((part) => screen.name.includes(part)) ?? true) &&
      (name !== 'english' || SPEAKS_ENGLISH.test(screen.name)),
  )
}

async function photograph(
  stage: Stage,
  screen: Screen,
  records: Record<string, string>,
  { look, folder }: { look: Look; folder: string },
): Promise<string[]> {
  const visitor = await visitAs(stage, screen.as, look)
  await visitor.open(addressOf(screen, records))
  await visitor.page.waitForTimeout(SETTLE_MS)
  // What is pressed before a picture is found by its Chinese words.
  if (look.english !== true) await screen.act?.(visitor.page)
  await visitor.page.waitForTimeout(SETTLE_MS)
  await visitor.page.screenshot({ path: join(folder, `${screen.name}.png`), animations: 'disabled' })
  await visitor.close()
  return visitor.problems
}

/** `npm run screens [-- --looks light,dark,large,english] [--only NAME,NAME] [--out DIR] [--width N] [--height N]`. */
async function main({ out, only, looks, size }: Options): Promise<void> {
  await buildFunctions('dist/cloudfunctions')
  await writeCollectionsManifest('dist/collections.json')
  await ensureWebBuild()
  const stage = await startStage({ demo: true })
  const records = await prepareRecords(stage)
  for (const name of looks) {
    const folder = name === 'light' ? out : join(out, name)
    mkdirSync(folder, { recursive: true })
    for (const screen of chosenFor(name, only)) {
      const problems = await photograph(stage, screen, records, { look: lookOf(name, size), folder })
      console.log(`${name} ${screen.name}${problems.length > 0 ? `  ${problems.join(' | ')}` : ''}`)
      if (problems.length > 0) process.exitCode = 1
    }
  }
  await stage.close()
}

main(options()).catch((cause: unknown) => {
  console.error(cause)
  process.exit(1)
})
