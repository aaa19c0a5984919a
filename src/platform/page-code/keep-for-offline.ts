const SHELF = 'app'
const WORKER = '/offline-start.js'

/** The settings, then the document: every other address that the app loads carries a digest of its content. */
const ENTRANCE = ['/config.js', '/']

const isCode = ({ origin, pathname }: URL) =>
  origin === window.location.origin && /^\/(?:js|css)\//u.test(pathname)

/** A browser notes 250 loads by itself and drops the next; a visit with many pictures comes to more. */
const NOTED_LOADS = 2_000

/** Makes the browser remember every piece of code it loads. To be called before the first is asked for. */
export function noteEveryPiece(): void {
  performance.setResourceTimingBufferSize(NOTED_LOADS)
}

function loadedCode(): string[] {
  const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  return [...new Set(entries.filter(isCode).map(({ href }) => href))]
}

/** What a document of the app starts with. */
function codeNamedIn(page: string): string[] {
  return [...page.matchAll(/(?:src|href)="(\/[^"]+)"/gu)]
    .map(([, path]) => new URL(path ?? '', window.location.origin))
    .filter(isCode)
    .map(({ href }) => href)
}

async function freshEntrance(): Promise<Response[]> {
  const answers = await Promise.all(ENTRANCE.map((path) => fetch(path, { cache: 'no-cache' })))
  const wrong = answers.find(({ ok }) => !ok)
  if (wrong !== undefined) throw new Error(`HTTP ${wrong.status} for ${wrong.url}`)
  return answers
}

/** Another release may have been put up since this run of the app began: its document wants other code. */
async function belongsTo(code: readonly string[], entrance: readonly Response[]): Promise<boolean> {
  const pages = await Promise.all(entrance.map((answer) => answer.clone().text()))
  return pages.flatMap(codeNamedIn).every((address) => code.includes(address))
}

/**
 * Keeps what this run of the app has loaded, so that its address also opens without a network. Meant for after all
 * pages were fetched: then it is everything. The browser has the code at hand, so hardly a byte travels. Code comes
 * first, then the entrance, and what no longer belongs goes last: at no moment does the document on the shelf want
 * code that is not there. A document of another release changes nothing; the next start is a run of that release.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return
  const code = loadedCode()
  const entrance = await freshEntrance()
  if (!(await belongsTo(code, entrance))) return
  const shelf = await caches.open(SHELF)
  const isKept = await Promise.all(code.map((address) => shelf.match(address)))
  await shelf.addAll(code.filter((_address, index) => isKept[index] === undefined))
  for (const [index, answer] of entrance.entries()) await shelf.put(ENTRANCE[index] ?? '/', answer)
  const wanted = new Set([...code, ...ENTRANCE.map((path) => new URL(path, window.location.origin).href)])
  const stale = (await shelf.keys()).filter(({ url }) => !wanted.has(url))
  await Promise.all(stale.map((request) => shelf.delete(request)))
  await navigator.serviceWorker.register(WORKER)
  performance.mark('opens-offline')
}
