import { keepForOffline, noteEveryPiece } from './keep-for-offline'

/** https://w3c.github.io/resource-timing/#dom-performance-setresourcetimingbuffersize */
const BROWSERS_ROOM = 250
const ORIGIN = 'https://app.example'
const pageOf = (release: string) =>
  `<script src="/config.js"></script><script defer src="/js/app.${release}.js"></script><link href="/css/app.${release}.css">`

/** What the server has now; an address that is missing answers 503. */
let server: Map<string, string>
let shelf: Map<string, string>
const absolute = (address: string) => new URL(address, ORIGIN).href
const register = jest.fn()

const asked = async (address: string) => {
  const body = server.get(absolute(address))
  return new Response(body ?? '', { status: body === undefined ? 503 : 200 })
}

const fakeShelf = {
  match: async (address: string) => shelf.get(absolute(address)),
  addAll: async (addresses: string[]) => {
    const answers = await Promise.all(addresses.map(asked))
    if (answers.some(({ ok }) => !ok)) throw new TypeError('Failed to execute addAll')
    for (const [index, answer] of answers.entries())
      shelf.set(absolute(addresses[index] ?? ''), await answer.text())
  },
  put: async (address: string, answer: Response) => {
    shelf.set(absolute(address), await answer.text())
  },
  keys: async () => [...shelf.keys()].map((url) => ({ url })),
  delete: async ({ url }: { url: string }) => shelf.delete(url),
}

/** The code that the running app consists of, after what else it loaded. */
function running(release: string, others = 0): void {
  const names = [`/js/app.${release}.js`, `/css/app.${release}.css`, `/js/42.${release}.js`]
  const pictures = Array.from({ length: others }, (_, index) => absolute(`/static/${index}.png`))
  const entries = [...pictures, ...names.map(absolute), 'https://cloud.example/js/elsewhere.js']
  let room = BROWSERS_ROOM
  const timeline = {
    getEntriesByType: () => entries.slice(0, room).map((name) => ({ name })),
    setResourceTimingBufferSize: (size: number) => {
      room = size
    },
    mark: () => undefined,
  }
  Object.assign(globalThis, { performance: timeline })
}

function releaseOnServer(release: string): void {
  server = new Map(
    [
      ['/', pageOf(release)],
      ['/config.js', 'settings'],
      [`/js/app.${release}.js`, 'code'],
      [`/css/app.${release}.css`, 'code'],
      [`/js/42.${release}.js`, 'code'],
    ].map(([path = '', body = '']) => [absolute(path), body]),
  )
}

const kept = () => [...shelf.keys()].map((url) => url.slice(ORIGIN.length)).sort()
const whole = (release: string) => [
  '/',
  '/config.js',
  `/css/app.${release}.css`,
  `/js/42.${release}.js`,
  `/js/app.${release}.js`,
]

const before = { ...Object.getOwnPropertyDescriptors(globalThis) }
afterAll(() => {
  for (const name of ['performance', 'fetch', 'navigator'])
    if (before[name] !== undefined) Object.defineProperty(globalThis, name, before[name])
})

beforeEach(() => {
  shelf = new Map()
  register.mockClear()
  const caches = { open: async () => fakeShelf }
  Object.assign(globalThis, { caches, window: { location: { origin: ORIGIN }, caches }, fetch: asked })
  Object.defineProperty(globalThis, 'navigator', {
    value: { serviceWorker: { register } },
    configurable: true,
  })
})

it('keeps what this run has loaded, with the document and its settings', async () => {
  releaseOnServer('aaaa')
  running('aaaa')
  await keepForOffline()
  expect(kept()).toEqual(whole('aaaa'))
  expect(register).toHaveBeenCalledWith('/offline-start.js')
})

it('keeps the code also where a long visit loaded more than a browser remembers by itself', async () => {
  releaseOnServer('aaaa')
  running('aaaa', BROWSERS_ROOM)
  noteEveryPiece()
  await keepForOffline()
  expect(kept()).toEqual(whole('aaaa'))
})

it('a run of the next release takes the place of the one before', async () => {
  releaseOnServer('aaaa')
  running('aaaa')
  await keepForOffline()
  releaseOnServer('bbbb')
  running('bbbb')
  await keepForOffline()
  expect(kept()).toEqual(whole('bbbb'))
  expect(shelf.get(absolute('/'))).toBe(pageOf('bbbb'))
})

it('a release that was put up while the app runs is not kept by half', async () => {
  releaseOnServer('aaaa')
  running('aaaa')
  await keepForOffline()
  releaseOnServer('bbbb')
  await keepForOffline()
  expect(kept()).toEqual(whole('aaaa'))
  expect(shelf.get(absolute('/'))).toBe(pageOf('aaaa'))
})

it('a server that is broken just now does not spoil what was kept', async () => {
  releaseOnServer('aaaa')
  running('aaaa')
  await keepForOffline()
  server.delete(absolute('/'))
  await expect(keepForOffline()).rejects.toThrow('HTTP 503')
  expect(kept()).toEqual(whole('aaaa'))
})
