// Becomes /offline-start.js of the web build: the service worker that lets the app open without a network.
// It keeps nothing by itself. The app puts on the shelf what one complete run of it needs (src/platform/page-code),
// so what is answered from there always belongs together.
const SHELF = 'app'
/** A network that has not answered by then is taken for none, where the shelf has an answer. */
const PATIENCE_MS = 4_000

/** A browser that cannot open its cache has nothing kept; the network must still be asked. */
async function shelved(address) {
  try {
    const shelf = await caches.open(SHELF)
    return await shelf.match(address)
  } catch {
    return undefined
  }
}

async function fromNetworkFirst(request, address) {
  const kept = await shelved(address)
  if (kept === undefined) return fetch(request)
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept))
  const answered = fetch(request).then(
    (answer) => (answer.status >= 500 ? kept : answer),
    () => kept,
  )
  return Promise.race([answered, late])
}

async function fromShelfFirst(request) {
  return (await shelved(request.url)) ?? fetch(request)
}

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  // Every address of the app is the same document; the router reads the address.
  if (request.mode === 'navigate') event.respondWith(fromNetworkFirst(request, '/'))
  else if (pathname === '/config.js') event.respondWith(fromNetworkFirst(request, '/config.js'))
  else if (/^\/(?:js|css)\//.test(pathname)) event.respondWith(fromShelfFirst(request))
})
