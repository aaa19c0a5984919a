const SHELF = 'app'
const WORKER = '/offline-start.js'

/** The document and its settings; every other address that the app loads carries a digest of its content. */
const ENTRANCE = ['/', '/config.js']

function loadedCode(): string[] {
  const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  return entries
    .filter(({ origin, pathname }) => origin === window.location.origin && /^\/(?:js|css)\//u.test(pathname))
    .map(({ href }) => href)
}

/**
 * Keeps what this run of the app has loaded, so that its address also opens without a network. Meant for after all
 * pages were fetched: then it is everything. The browser has the code at hand, so hardly a byte travels. The entrance
 * is asked for last and what no longer belongs goes after it: a new document never meets an old shelf.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return
  const shelf = await caches.open(SHELF)
  const code = loadedCode()
  const isKept = await Promise.all(code.map((address) => shelf.match(address)))
  await shelf.addAll(code.filter((_address, index) => isKept[index] === undefined))
  await shelf.addAll(ENTRANCE)
  const wanted = new Set([...code, ...ENTRANCE.map((path) => new URL(path, window.location.origin).href)])
  const stale = (await shelf.keys()).filter(({ url }) => !wanted.has(url))
  await Promise.all(stale.map((request) => shelf.delete(request)))
  await navigator.serviceWorker.register(WORKER)
  performance.mark('opens-offline')
}
