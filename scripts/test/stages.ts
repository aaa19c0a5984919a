import { ensureWebBuild } from '../build/ensure-web-build'
import { ensureChineseGlyphs } from '../doctor/ensure-chinese-glyphs'
import { findChromium } from '../doctor/find-chromium'
import { jestStage } from './jest-stage'
import { scriptStage } from './script-stage'
import { oneResult, type Stage } from './stage'
import { weappStage } from './weapp-stage'

/** A browser to drive, looked for first: without one the run would stop halfway. */
const browserStage: Stage = {
  name: 'browser',
  ends: true,
  run: async () => {
    try {
      await findChromium()
      ensureChineseGlyphs()
      return oneResult(true, '')
    } catch (cause) {
      return oneResult(false, cause instanceof Error ? cause.message : String(cause))
    }
  },
}

let building: ReturnType<typeof ensureWebBuild> | undefined

/** The web build is made once, by whoever needs it first. */
function webBuild(): ReturnType<typeof ensureWebBuild> {
  building ??= ensureWebBuild()
  return building
}

const webStage: Stage = {
  name: 'web build',
  run: async () => oneResult(true, await webBuild()),
}

/** Both builds and the checks before them keep one core busy each; suites of jest have as many workers. */
export const CORES = 2

/**
 * Everything `npm test` runs, cheap and telling stages first. Those of one core run side by side, so the builds come
 * before the suites, which would only slow them down. Suites beside journeys made pages late: each has the machine alone.
 */
export const stages: readonly Stage[] = [
  browserStage,
  scriptStage('type check', ['typecheck'], { ends: true }),
  scriptStage('lint', ['lint']),
  scriptStage('boundaries', ['boundaries']),
  scriptStage('content', ['content:check']),
  scriptStage('licences', ['licences', '--', '--check']),
  webStage,
  weappStage,
  jestStage('unit', { workers: CORES }),
  jestStage('emulator', { workers: CORES }),
  jestStage('journeys', { workers: CORES, prepare: webBuild }),
]
