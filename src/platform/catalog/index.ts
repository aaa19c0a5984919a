import { create } from 'zustand'
import {
  failed,
  type Loadable,
  loadedData,
  loading,
  mapLoadable,
  ready,
  stale,
} from '@/components/async-content/loadable'
import { call } from '../call'
import type { Outcome } from '../call/outcome'
import { useLanguage } from '../language'
import { onNetworkChange } from '../network'
import { applyDelta, type Catalog, emptyCatalog } from './catalog'
import { inEnglish } from './in-english'
import { noteChecked, readCatalog, writeCatalog } from './stored-catalog'
import { storedWords } from './stored-words'

export type { Catalog } from './catalog'
export { itemOf, listOf } from './catalog'

/** Content is asked for again after this long. */
const FRESH_MS = 60_000

interface CatalogState {
  state: Loadable<Catalog>
}

const useCatalogStore = create<CatalogState>(() => ({ state: loading }))

let current: Catalog | undefined
let running: Promise<void> | undefined

async function fetchAll(from: Catalog): Promise<Outcome<{ catalog: Catalog; changed: boolean }>> {
  let catalog = from
  let changed = false
  for (;;) {
    const known = catalog.rev > 0 ? { lineage: catalog.lineage, since: catalog.rev } : {}
    const answer = await call('catalog.sync', known)
    if (!answer.ok) return answer
    const { reset, items, lineage, rev, more } = answer.data
    catalog = {
      ...applyDelta(reset ? emptyCatalog() : catalog, items),
      lineage,
      rev,
      checkedAt: Date.now(),
    }
    changed ||= reset || items.length > 0
    if (!more) return { ok: true, data: { catalog, changed } }
  }
}

async function refresh(): Promise<void> {
  const before = current ?? readCatalog()
  current = before
  // What is known to be kept content stays so until an answer says otherwise.
  if (before.rev > 0)
    useCatalogStore.setState((store) => (store.state.status === 'stale' ? store : { state: ready(before) }))
  const outcome = await fetchAll(before)
  if (outcome.ok) {
    current = outcome.data.catalog
    // Even unchanged it may be kept no more, or not yet: the phone was cleared, or had no room.
    if (outcome.data.changed || !noteChecked(current)) writeCatalog(current)
    useCatalogStore.setState({ state: ready(current) })
    return
  }
  const { error } = outcome
  const offline = error.code === 'OFFLINE'
  useCatalogStore.setState({
    state:
      before.rev > 0 ? stale(before, before.checkedAt, offline) : failed({ message: error.message, offline }),
  })
}

/** Brings the catalogue up to date; while one refresh runs, others wait for it. */
export function refreshCatalog(): Promise<void> {
  running ??= refresh().finally(() => {
    running = undefined
  })
  return running
}

/** Refreshes unless the catalogue was checked within the last minute. */
export function keepCatalogFresh(): void {
  if (current === undefined || Date.now() - current.checkedAt > FRESH_MS) void refreshCatalog()
}

/**
 * Says at once, without being asked for anything, that what is shown is kept content when the network goes, and
 * brings it up to date when the network is back. Once per app.
 */
export function watchCatalogNetwork(): void {
  onNetworkChange((online) => {
    if (current === undefined || current.rev === 0) return
    if (online) void refreshCatalog()
    else useCatalogStore.setState({ state: stale(current, current.checkedAt, true) })
  })
}

/** The published content in the language being shown: from the phone at once, corrected when the network answers. */
export function useCatalog(): { state: Loadable<Catalog>; reload: () => void } {
  const state = useCatalogStore((store) => store.state)
  const language = useLanguage()
  return {
    state: language === 'zh' ? state : mapLoadable(state, inEnglish),
    reload: () => {
      useCatalogStore.setState((store) => (store.state.status === 'failed' ? { state: loading } : store))
      void refreshCatalog()
    },
  }
}

/** Puts what a record keeps in Chinese into the language being shown, where the content has a word for it. */
export function useStoredWord(): (word: string) => string {
  const catalog = loadedData(useCatalogStore((store) => store.state))
  const language = useLanguage()
  if (language === 'zh' || catalog === undefined) return (word) => word
  const words = storedWords(catalog)
  return (word) => words.get(word) ?? word
}
