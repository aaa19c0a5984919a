/// <reference path="./webpack.d.ts" />
import { onNetworkChange } from '../network'
import { loadPiece } from './load-piece'
import { retryPage, waitForRetry } from './missing-code'

export { abandonPage, retryPage, usePageIsMissing } from './missing-code'

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
  for (const page of pages.filter(({ path }) => !path.startsWith('pages/staff/'))) {
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
}

/**
 * Makes a page whose code cannot be fetched wait for the network instead of failing, and fetches the pages of
 * the app ahead once the first one stands, so that they open without a network. To be called before the first
 * page is asked for.
 */
export function watchPageCode(): void {
  watchPieces()
  onNetworkChange((online) => {
    if (online) retryPage()
  })
  if (savesData()) return
  window.addEventListener('load', () => setTimeout(() => void fetchPagesAhead(), PRELOAD_AFTER_MS))
}
