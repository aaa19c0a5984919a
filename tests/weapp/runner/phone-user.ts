import type { Browser, BrowserContext, Page } from 'playwright-core'
import { liveAt } from '../../harness/play-time'
import type { EnterOptions, Phone, RunnerHandle } from './host/runner-page'
import { parseAddress } from './host/wx/parse-address'

/** Scenes of https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html. */
const FROM_RECENTS = 1089
const FROM_CODE = 1047

/** The page that the codes of this app name. */
const HOME = 'pages/tabs/home/index'

const STEP_TIMEOUT_MS = 30_000

type Known = 'setData' | 'shared' | 'calls' | 'clipboard' | 'viewed' | 'carried'

/** A WeChat user with a phone: the app runs on it as WeChat would run it. */
export interface PhoneUser {
  page: Page
  context: BrowserContext
  /** Starts the app afresh on a page given with its query. */
  open(address: string): Promise<void>
  /** Starts the app afresh by a mini-program code with this text. */
  scan(scene: string): Promise<void>
  /** Scans another code while the app runs. */
  scanAgain(scene: string): Promise<void>
  /** Waits until every call is answered and drawn. */
  settled(): Promise<void>
  /** What the runner knows since the app was last started: setData calls, shares, calls, the clipboard. */
  ask<Key extends Known>(what: Key): Promise<RunnerHandle[Key]>
  /** The page in front with its query, as it would be opened. */
  address(): Promise<string>
  /** Takes all files out of the album and the chats. */
  takeFiles(): Promise<void>
  /** Puts a file into the album or a chat, until the app is started afresh. */
  give(place: 'album' | 'chat', name: string, bytes: Uint8Array): Promise<void>
  /** Calls one of WeChat's APIs from outside the app; answers its result or its failure. */
  callWx(name: string, options: object): Promise<unknown>
  /** Uncaught errors, and errors and warnings on the console. */
  problems: string[]
  close(): Promise<void>
}

/** Runs on the page, where the runner's handle is. */
type RunnerWindow = { __weapp: RunnerHandle }

const byCode = (scene: string): EnterOptions => ({
  path: HOME,
  query: { scene: encodeURIComponent(scene) },
  scene: FROM_CODE,
})

function collectProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  return problems
}

const settled = (page: Page) => page.evaluate(() => (window as unknown as RunnerWindow).__weapp.settled())

async function start(page: Page, url: string, options: EnterOptions): Promise<void> {
  await page.goto(`${url}/?enter=${encodeURIComponent(JSON.stringify(options))}`)
  await page.waitForFunction(() => (window as unknown as RunnerWindow).__weapp?.started)
  await settled(page)
}

/** A phone with nothing stored on it, in the hands of one WeChat user; its clock is off by so much. */
export async function handPhone(
  browser: Browser,
  url: string,
  phone: Phone,
  offsetMs: number,
): Promise<PhoneUser> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: true,
    isMobile: true,
  })
  await liveAt(context, offsetMs)
  await context.addInitScript((given) => Object.assign(window, { __weappPhone: given }), phone)
  const page = await context.newPage()
  page.setDefaultTimeout(STEP_TIMEOUT_MS)
  return {
    page,
    context,
    problems: collectProblems(page),
    open: (address) => start(page, url, { ...parseAddress(address), scene: FROM_RECENTS }),
    scan: (scene) => start(page, url, byCode(scene)),
    scanAgain: async (scene) => {
      await page.evaluate(
        (options) => (window as unknown as RunnerWindow).__weapp.enter(options),
        byCode(scene),
      )
      await settled(page)
    },
    settled: () => settled(page),
    ask: async <Key extends Known>(what: Key) => {
      const answer: unknown = await page.evaluate(
        (name) => (window as unknown as RunnerWindow).__weapp[name],
        what as Known,
      )
      return answer as RunnerHandle[Key]
    },
    address: () => page.evaluate(() => (window as unknown as RunnerWindow).__weapp.address()),
    takeFiles: () => page.evaluate(() => (window as unknown as RunnerWindow).__weapp.takeFiles()),
    give: (place, name, bytes) =>
      page.evaluate(
        ([where, title, values]) => (window as unknown as RunnerWindow).__weapp.give(where, title, values),
        [place, name, [...bytes]] as ['album' | 'chat', string, number[]],
      ),
    callWx: (name, options) =>
      page.evaluate(([api, given]) => (window as unknown as RunnerWindow).__weapp.callWx(api, given), [
        name,
        options,
      ] as const),
    close: () => context.close(),
  }
}
