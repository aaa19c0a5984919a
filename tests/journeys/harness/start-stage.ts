import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../../scripts/doctor/find-chromium'
import { serveWeb, type WebServer } from '../../../scripts/local/serve-web'
import { type LocalCloud, startLocalCloud } from '../../../scripts/local/start-local-cloud'
import { type CloudControls, command, controlsOf } from '../../harness/cloud-controls'
import { liveAt, PLAY_TIME } from '../../harness/play-time'

/** Everything a journey plays on: a local cloud with content, the web build, and a real browser. */
export interface Stage extends CloudControls {
  cloud: LocalCloud
  appUrl: string
  /** Opens the app as a new visitor; with `openid`, as that WeChat user. */
  visit(as?: VisitOptions): Promise<Visitor>
  close(): Promise<void>
}

export interface VisitOptions {
  openid?: string
  colorScheme?: 'light' | 'dark'
  width?: number
  height?: number
  scale?: number
  /** Lets the app install what opens it without a network; elsewhere it would come in the middle of a journey. */
  opensOffline?: boolean
}

export interface Visitor {
  page: Page
  context: BrowserContext
  /** Opens an address of the app and waits until its content stands. */
  open(path: string): Promise<void>
  /** What went wrong in the page: uncaught errors and console errors. */
  problems: string[]
  close(): Promise<void>
}

/** Expected noise: a journey that goes offline on purpose sees failed requests. */
const IGNORED = /net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED/u

function collectProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !IGNORED.test(message.text())) problems.push(message.text())
  })
  return problems
}

/** The anonymous visitor's id as the app keeps it. */
async function uidOf(page: Page): Promise<string> {
  const stored = await page.waitForFunction(() => {
    const text = window.localStorage.getItem('web-session')
    return text === null ? null : (JSON.parse(text).data.uid as string)
  })
  return (await stored.jsonValue()) as string
}

async function open(page: Page, appUrl: string, path: string): Promise<void> {
  await page.goto(`${appUrl}${path}`)
  await page.waitForLoadState('networkidle')
}

async function openVisitor(
  browser: Browser,
  stage: { appUrl: string; cloudUrl: string; offsetMs: number },
  as: VisitOptions,
) {
  const context = await browser.newContext({
    viewport: { width: as.width ?? 390, height: as.height ?? 844 },
    deviceScaleFactor: as.scale ?? 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: as.colorScheme ?? 'light',
    hasTouch: true,
    serviceWorkers: as.opensOffline === true ? 'allow' : 'block',
  })
  await liveAt(context, stage.offsetMs)
  const page = await context.newPage()
  const problems = collectProblems(page)
  if (as.openid !== undefined) {
    await open(page, stage.appUrl, '/')
    await command(`${stage.cloudUrl}/identities`, { uid: await uidOf(page), openid: as.openid })
  }
  return {
    page,
    context,
    problems,
    open: (path: string) => open(page, stage.appUrl, path),
    close: () => context.close(),
  }
}

interface StageOptions {
  demo: boolean
  overlays?: string[]
}

function stageOf(parts: {
  cloud: LocalCloud
  web: WebServer
  browser: Browser
  directory: string
  offsetMs: number
}): Stage {
  const { cloud, web, browser, directory } = parts
  const cloudUrl = cloud.emulator.url
  return {
    cloud,
    appUrl: web.url,
    visit: (as = {}) => openVisitor(browser, { appUrl: web.url, cloudUrl, offsetMs: parts.offsetMs }, as),
    ...controlsOf(cloudUrl),
    close: async () => {
      await browser.close()
      await web.close()
      await cloud.emulator.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Starts a stage on free ports and temporary data; the web build in dist/web must be current. */
export async function startStage(options: StageOptions): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-stage-'))
  const offsetMs = PLAY_TIME - Date.now()
  const build = process.env.TEST_BUILD ?? 'dist'
  const cloud = await startLocalCloud({
    dataDirectory: directory,
    port: 0,
    demo: options.demo,
    ...(options.overlays === undefined ? {} : { overlays: options.overlays }),
    functionsDirectory: join(build, 'cloudfunctions'),
    collectionsManifest: join(build, 'collections.json'),
    testMode: true,
    at: PLAY_TIME,
  })
  const web = await serveWeb({ directory: 'dist/web', port: 0, emulatorUrl: cloud.emulator.url })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  return stageOf({ cloud, web, browser, directory, offsetMs })
}
