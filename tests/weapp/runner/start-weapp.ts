import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/doctor/find-chromium'
import { serveWeb } from '../../../scripts/local/serve-web'
import { type LocalCloud, startLocalCloud } from '../../../scripts/local/start-local-cloud'
import { type CloudControls, controlsOf } from '../../harness/cloud-controls'
import { PLAY_TIME } from '../../harness/play-time'
import { RUNNER } from './ensure-runner'
import type { Phone } from './host/runner-page'
import { handPhone, type PhoneUser } from './phone-user'

export type PhoneOptions = Partial<Omit<Phone, 'emulatorUrl'>> & { openid: string }

/** A local cloud with content, the WeChat build in its runner, and a browser that stands for phones. */
export interface Weapp extends CloudControls {
  cloud: LocalCloud
  /** Gives a WeChat user a phone. */
  hand(options: PhoneOptions): Promise<PhoneUser>
  close(): Promise<void>
}

const STANDARD = { phoneNumber: '13800002046', fontSizeScaleFactor: 1 }

function startCloud(
  dataDirectory: string,
  { demo, overlays }: { demo: boolean; overlays: string[] },
): Promise<LocalCloud> {
  const build = process.env.TEST_BUILD ?? 'dist'
  return startLocalCloud({
    dataDirectory,
    port: 0,
    demo,
    overlays,
    functionsDirectory: join(build, 'cloudfunctions'),
    collectionsManifest: join(build, 'collections.json'),
    testMode: true,
    at: PLAY_TIME,
  })
}

/** Starts everything on free ports and temporary data. The folder of the runner must have been made. */
export async function startWeapp({
  runner = RUNNER,
  demo = true,
  overlays = [],
}: {
  runner?: string
  /** Whether there is the content that is marked 示例. */
  demo?: boolean
  /** Directories of content laid over the district's own. */
  overlays?: string[]
} = {}): Promise<Weapp> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-weapp-'))
  const offsetMs = PLAY_TIME - Date.now()
  const cloud = await startCloud(directory, { demo, overlays })
  const emulatorUrl = cloud.emulator.url
  const web = await serveWeb({ directory: runner, port: 0, emulatorUrl })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  return {
    cloud,
    hand: (options) => handPhone(browser, web.url, { ...STANDARD, ...options, emulatorUrl }, offsetMs),
    ...controlsOf(emulatorUrl),
    close: async () => {
      await browser.close()
      await web.close()
      await cloud.emulator.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
