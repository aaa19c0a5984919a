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

/** Everything `npm test` runs, cheap and telling stages first. */
export const stages: readonly Stage[] = [
  browserStage,
  scriptStage('type check', ['typecheck'], { ends: true }),
  scriptStage('lint', ['lint']),
  scriptStage('boundaries', ['boundaries']),
  scriptStage('content', ['content:check']),
  scriptStage('licences', ['licences', '--', '--check']),
  jestStage('unit', ['--maxWorkers=2']),
  jestStage('emulator', ['--maxWorkers=2']),
  jestStage('journeys', ['--maxWorkers=2'], ensureWebBuild),
  weappStage,
]
