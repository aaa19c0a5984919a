import type { SavableKind, SavedItem } from '@contract/account/saved'
import type { Save } from '@domain/account/apply-saves'
import { useEffect } from 'react'
import { create } from 'zustand'
import { call } from '../call'
import { isUnsettled } from '../call/outcome'
import { onNetworkChange } from '../network'
import { readStored, writeStored } from '../storage'
import { isSaved, reconciled, toggled } from './local-saved'
import { type LocalSaved, nothingSaved, savedKey } from './stored-saved'

const useSavedStore = create<LocalSaved>(() => readStored(savedKey) ?? nothingSaved)

function keep(local: LocalSaved): void {
  writeStored(savedKey, local)
  useSavedStore.setState(local)
}

let running: Promise<void> | undefined
let hasAsked = false

/** Tells what waits, or asks when nothing does. What was refused for good is not sent again. */
async function exchange(): Promise<void> {
  const told: readonly Save[] = useSavedStore.getState().waiting
  const outcome = await (told.length === 0
    ? call('account.saved', {})
    : call('account.save', { changes: [...told] }))
  const local = useSavedStore.getState()
  if (outcome.ok) {
    hasAsked = true
    keep(reconciled(local, { items: outcome.data.items, told }, Date.now()))
  } else if (told.length > 0 && !isUnsettled(outcome.error)) {
    keep({ ...local, waiting: local.waiting.filter((one) => !told.includes(one)) })
  }
}

/** Brings this phone and the service together; quiet without a network, when what waits goes on waiting. */
export function refreshSaved(): Promise<void> {
  running ??= exchange().finally(() => {
    running = undefined
  })
  return running
}

let watching = false

/** What was changed without a network is told when there is one again, on whatever page that is. */
function tellOnceOnline(): void {
  if (watching) return
  watching = true
  onNetworkChange((online) => {
    if (online && useSavedStore.getState().waiting.length > 0) void refreshSaved()
  })
}

/** Saves or drops something: here at once, at the service as soon as there is a network. */
export function toggleSaved(kind: SavableKind, id: string): void {
  tellOnceOnline()
  keep(toggled(useSavedStore.getState(), kind, id, Date.now()))
  // One that is under way does not carry this change.
  void (running ?? Promise.resolve()).then(refreshSaved)
}

/** Whether something is saved; asks the service once after the start, for what another phone saved. */
export function useIsSaved(kind: SavableKind, id: string): boolean {
  useEffect(() => {
    if (!hasAsked) void refreshSaved()
  }, [])
  return useSavedStore((local) => isSaved(local, kind, id))
}

/** Everything saved, newest first. */
export function useSaved(): readonly SavedItem[] {
  return useSavedStore((local) => local.items)
}

/** Takes over what the storage holds: it may have been cleared. */
export function rereadSaved(): void {
  hasAsked = false
  useSavedStore.setState(readStored(savedKey) ?? nothingSaved)
}
