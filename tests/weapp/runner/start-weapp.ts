import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/doctor/find-chromium'
import { serveWeb } from '../../../scripts/local/serve-web'
import { type LocalCloud, startLocalCloud } from '../../../scripts/local/start-local-cloud'
import { PLAY_TIME } from '../../harness/play-time'
import { RUNNER } from './ensure-runner'
import type { Phone } from './host/runner-page'
import { handPhone, type PhoneUser } from './phone-user'

export type PhoneOptions = Partial<Omit<Phone, 'emulatorUrl'>> & { openid: string }

interface SentMessage {
  templateId: string
  data: Record<string, { value: string }>
}

/** A local cloud with the demo content, the WeChat build in its runner, and a browser that stands for phones. */
export interface Weapp {
  cloud: LocalCloud
  /** Gives a WeChat user a phone. */
  hand(options: PhoneOptions): Promise<PhoneUser>
  fireTimer(name: 'minute' | 'daily'): Promise<void>
  /** Subscription messages that reached a WeChat user. */
  sentTo(openid: string): Promise<SentMessage[]>
  close(): Promise<void>
}

const STANDARD = { phoneNumber: '13800002046', fontSizeScaleFactor: 1 }

async function fireTimer(emulatorUrl: string, name: string): Promise<void> {
  const response = await fetch(`${emulatorUrl}/triggers/${name}`, { method: 'POST', body: '{}' })
  if (!response.ok) throw new Error(`timer ${name}: ${response.status} ${await response.text()}`)
}

async function sentTo(emulatorUrl: string, openid: string): Promise<SentMessage[]> {
  const response = await fetch(`${emulatorUrl}/wx/messages?openid=${openid}`)
  return ((await response.json()) as { messages: SentMessage[] }).messages
}

function startCloud(dataDirectory: string, overlays: string[]): Promise<LocalCloud> {
  const build = process.env.TEST_BUILD ?? 'dist'
  return startLocalCloud({
    dataDirectory,
    port: 0,
    demo: true,
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
  overlays = [],
}: {
  runner?: string
  /** Directories of content laid over the district's own. */
  overlays?: string[]
} = {}): Promise<Weapp> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-weapp-'))
  const offsetMs = PLAY_TIME - Date.now()
  const cloud = await startCloud(directory, overlays)
  const emulatorUrl = cloud.emulator.url
  const web = await serveWeb({ directory: runner, port: 0, emulatorUrl })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  return {
    cloud,
    hand: (options) => handPhone(browser, web.url, { ...STANDARD, ...options, emulatorUrl }, offsetMs),
    fireTimer: (name) => fireTimer(emulatorUrl, name),
    sentTo: (openid) => sentTo(emulatorUrl, openid),
    close: async () => {
      await browser.close()
      await web.close()
      await cloud.emulator.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
