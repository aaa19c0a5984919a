import { useEffect } from 'react'
import { type Loadable, loadedData } from '@/components/async-content/loadable'
import type { Catalog } from '@/platform/catalog'
import { go, replace } from '@/platform/navigation'
import { platformName } from '@/platform/runtime'
import { rememberSource } from '@/platform/source'
import { routes } from '@/routes'
import { lookupIn } from './arrival-lookup'
import { acceptScan, refuseScan, useArrivalStore } from './arrival-store'
import { decideEntry, type Entry } from './decide-entry'
import { useScannedCode } from './use-scanned-code'

/** A browser keeps the code in its address: the page's own takes its place, so that a reload is no new scan. */
function forgetAddress(): void {
  if (platformName === 'web') replace(routes.home())
}

function open({ arrival }: Extract<Entry, { kind: 'arrived' }>): void {
  if (arrival.mode === 'booth') go(routes.park({ id: arrival.place.id }))
  if (arrival.mode === 'event') go(routes.event({ id: arrival.event.id }))
}

/**
 * On the first page: takes a scanned code as soon as there is content, remembers it as the visitor's source and
 * opens what it points to. A summit's code stays on the page, in arrival mode.
 */
export function useArrivalEntry(state: Loadable<Catalog>): void {
  useScannedCode()
  const pending = useArrivalStore((store) => store.pending)
  useEffect(() => {
    const catalog = loadedData(state)
    if (pending === undefined || catalog === undefined) return
    const age = { checkedAt: catalog.checkedAt, settled: state.status === 'stale' }
    const entry = decideEntry(pending, lookupIn(catalog), age)
    if (entry.kind === 'wait') return
    forgetAddress()
    if (entry.kind === 'refused') {
      refuseScan(entry.reason)
      return
    }
    rememberSource(pending.scene, pending.at)
    acceptScan(pending)
    open(entry)
  }, [pending, state])
}
