import type { OutputOf } from '@contract/actions'
import { itemOf, keepCatalogFresh, refreshCatalog, useCatalog, watchCatalogNetwork } from './index'
import { readCatalog } from './stored-catalog'

type Sync = OutputOf<'catalog.sync'>
type Answer = { ok: true; data: Sync } | { ok: false; error: { code: 'OFFLINE'; message: string } }

const device = new Map<string, unknown>()
let answers: Answer[] = []
/** What the app showed, each time a call went out. */
let shownMeanwhile: string[] = []
let networkChanged: (online: boolean) => void = () => undefined

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (name: string) => device.get(name) ?? '',
    setStorageSync: (name: string, value: unknown) => device.set(name, value),
    removeStorageSync: (name: string) => device.delete(name),
  },
}))
jest.mock('zustand', () => ({
  create: (initial: () => object) => {
    let state = initial()
    const use = (pick: (all: object) => unknown) => pick(state)
    return Object.assign(use, {
      getState: () => state,
      setState: (part: object | ((all: object) => object)) => {
        state = { ...state, ...(typeof part === 'function' ? part(state) : part) }
      },
    })
  },
}))
jest.mock('../language', () => ({ useLanguage: () => 'zh' }))
jest.mock('../network', () => ({
  onNetworkChange: (heard: (online: boolean) => void) => {
    networkChanged = heard
  },
}))
jest.mock('../call', () => ({
  call: async () => {
    shownMeanwhile.push(useCatalog().state.status)
    const answer = answers.shift()
    if (answer === undefined) throw new Error('nobody expected this call')
    return answer
  },
}))

const spot = (id: string, rev: number) => ({ kind: 'spot', id, rev, data: { id } })
const page = (part: Partial<Sync>): Answer => ({
  ok: true,
  data: { lineage: 'one', rev: 1, reset: false, more: false, items: [], ...part },
})
const away: Answer = { ok: false, error: { code: 'OFFLINE', message: '没有网络' } }

const spots = () => {
  const { state } = useCatalog()
  if (state.status !== 'ready' && state.status !== 'stale') return []
  return ['old', 'half', 'new'].filter((id) => itemOf(state.data, 'spot', id) !== undefined)
}

it('a database that is made anew between two pages leaves nothing of the one before', async () => {
  answers = [page({ reset: true, items: [spot('old', 1)] })]
  await refreshCatalog()
  expect(spots()).toEqual(['old'])
  answers = [
    page({ rev: 2, more: true, items: [spot('half', 2)] }),
    page({ lineage: 'two', rev: 1, reset: true, items: [spot('new', 1)] }),
  ]
  await refreshCatalog()
  expect(spots()).toEqual(['new'])
})

it('keeps the very same items where nothing was published since, so that nothing is computed from them again', async () => {
  const items = () => {
    const { state } = useCatalog()
    return state.status === 'ready' ? state.data.items : undefined
  }
  const before = items()
  answers = [page({ lineage: 'two', items: [{ kind: 'of a later version', id: 'x', rev: 1, data: {} }] })]
  await refreshCatalog()
  expect(before).toBeDefined()
  expect(items() === before).toBe(true)
})

it('is kept again after the phone was cleared, although nothing was published since', async () => {
  device.clear()
  answers = [page({ lineage: 'two' })]
  await refreshCatalog()
  expect(readCatalog()).toMatchObject({ lineage: 'two', rev: 1 })
})

it('what is shown as kept content is not called current while it is asked again without a network', async () => {
  watchCatalogNetwork()
  networkChanged(false)
  expect(useCatalog().state.status).toBe('stale')
  answers = [away]
  shownMeanwhile = []
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 120_000)
  keepCatalogFresh()
  await refreshCatalog()
  expect([...shownMeanwhile, useCatalog().state.status]).toEqual(['stale', 'stale'])
  jest.restoreAllMocks()
})
