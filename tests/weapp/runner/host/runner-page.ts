import type { template } from 'glass-easel'
import type { Manifest } from '../manifest'
import type { SetDataEntry } from './set-data-log'

/** A phone as a test describes it; put on the page before anything runs. */
export interface Phone {
  emulatorUrl: string
  /** Which WeChat user holds it. */
  openid: string
  /** The number that WeChat's phone button hands over. */
  phoneNumber: string
  /** WeChat's font size setting against standard. */
  fontSizeScaleFactor: number
}

/** How the app was started or shown again. */
export interface EnterOptions {
  path: string
  query: Record<string, string>
  scene: number
}

/** `window.__weapp`: how the build's scripts announce themselves, and what a test asks. */
export interface RunnerHandle {
  define(path: string, body: (...given: unknown[]) => void): void
  /** Whether the first page is open. */
  started: boolean
  /** Resolves when every call is answered and drawn. */
  settled(): Promise<void>
  /** Leaves the running app and enters it again. */
  enter(options: EnterOptions): Promise<void>
  /** Calls an API of WeChat's as nobody's tap; a failure is an answer too. */
  callWx(name: string, options: object): Promise<unknown>
  setData: SetDataEntry[]
  /** What was handed to WeChat's share sheet, oldest first. */
  shared: unknown[]
  /** Numbers that were dialled. */
  calls: string[]
  clipboard: { text: string }
  /** What WeChat's own viewers were given to show, oldest first. */
  viewed: { type: 'pdf' | 'picture'; bytes: number }[]
  /** Bytes of each picture that WeChat's view to send or save one was given, oldest first. */
  carried: number[]
  /** The page in front with its query, as it would be opened. */
  address(): string
  /** Takes all files out of the album and the chats. */
  takeFiles(): void
  /** Puts a file into the album or a chat of the phone. */
  give(place: 'album' | 'chat', name: string, bytes: number[]): void
}

type PageGlobals = {
  __weappManifest: Manifest
  __weappTemplates: Record<string, template.ComponentTemplate>
  __weappPhone: Phone
}

const globals = window as unknown as PageGlobals

/** What `manifest.js` and the test put on the page. */
export const manifest = globals.__weappManifest
export const templates = globals.__weappTemplates
export const phone = globals.__weappPhone

/** How this start of the app came about, from the address of the runner. */
export const launchOptions = JSON.parse(
  new URLSearchParams(window.location.search).get('enter') ?? '{}',
) as EnterOptions
