/// <reference path="./webpack.d.ts" />
import Taro from '@tarojs/taro'
import { tabs } from '@/pages.config'
import { onNetworkChange } from '../network'
import { keepForOffline, noteEveryPiece } from './keep-for-offline'
import { loadPiece } from './load-piece'
import { abandonPage, retryPage, waitForRetry } from './missing-code'

export { retryPage, usePageIsMissing } from './missing-code'

interface LoadablePage {
  path: string
  load(): unknown
}

declare global {
  interface Window {
    /** Taro's own settings of the web build, with a loader for each page. */
    __taroAppConfig?: { routes?: LoadablePage[] }
  }
}

/** Long after the first page stands: nothing of this may compete with it. */
const PRELOAD_AFTER_MS = 4_000

/** While pages are fetched ahead, a failure interests nobody. */
let isAhead = false

function watchPieces(): void {
  const fetchPiece = __webpack_chunk_load__
  __webpack_chunk_load__ = (chunk) =>
    isAhead
      ? fetchPiece(chunk)
      : loadPiece({
          fetchPiece: () => fetchPiece(chunk),
          waitForRetry,
          startAnew: () => window.location.reload(),
          isOnline: () => navigator.onLine,
        })
}

function fetchAhead(page: LoadablePage): Promise<unknown> {
  isAhead = true
  try {
    return Promise.resolve(page.load()).then((parts) => Promise.all(parts as unknown[]))
  } finally {
    isAhead = false
  }
}

const whenIdle = () =>
  new Promise<void>((idle) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(() => idle())
    else setTimeout(idle, 200)
  })

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/** The tabs come first in the list; what only colleagues open is not fetched ahead. */
async function fetchPagesAhead(): Promise<void> {
  const pages = window.__taroAppConfig?.routes ?? []
  for (const page of pages.filter(({ path }) => !path.includes('/staff/'))) {
    if (!navigator.onLine) return
    await whenIdle()
    try {
      await fetchAhead(page)
    } catch (failure) {
      console.warn('a page could not be fetched ahead', page.path, String(failure))
      return
    }
  }
  performance.mark('pages-ahead')
  try {
    await keepForOffline()
  } catch (failure) {
    // A private window or a full disk: the app then opens with a network only.
    console.warn('the app could not be kept for opening offline', String(failure))
  }
}

/** Address of the page that still stands, without the stamp that Taro adds. */
function standingAddress(): string | undefined {
  const pages = Taro.getCurrentPages()
  const path = pages[pages.length - 1]?.path
  return path?.replace(/([?&])stamp=[^&]*&?/u, '$1').replace(/[?&]$/u, '')
}

/**
 * Gives up the page that is missing. A tab took the place of the address before it, so that is put back; any
 * other page was put on top, so the browser goes back.
 */
export function leaveMissingPage(): void {
  abandonPage()
  const isTab = tabs.some(({ pagePath }) => window.location.pathname === `/${pagePath}`)
  const address = standingAddress()
  if (isTab && address !== undefined) window.history.replaceState(window.history.state, '', address)
  else window.history.back()
}

/**
 * Makes a page whose code cannot be fetched wait for the network instead of failing, and fetches the pages of
 * the app ahead once the first one stands, so that they open without a network. To be called before the first
 * page is asked for.
 */
export function watchPageCode(): void {
  noteEveryPiece()
  watchPieces()
  onNetworkChange((online) => {
    if (online) retryPage()
  })
  if (savesData()) return
  window.addEventListener('load', () => setTimeout(() => void fetchPagesAhead(), PRELOAD_AFTER_MS))
}
