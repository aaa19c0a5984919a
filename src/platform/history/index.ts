import type { SavableKind } from '@contract/account/saved'
import { useEffect } from 'react'
import { create } from 'zustand'
import { readStored, removeStored, type StorageKey, writeStored } from '../storage'
import { parseVisits, type Visit, withVisit } from './visits'

/** Whether it is kept is the reader's choice, not data about them: clearing the device leaves it. */
export const HISTORY_SETTING = 'history-setting'

const visitsKey: StorageKey<Visit[]> = { name: 'history', parse: parseVisits }
const settingKey: StorageKey<boolean> = {
  name: HISTORY_SETTING,
  parse: (stored) => (typeof stored === 'boolean' ? stored : undefined),
}

interface History {
  /** Whether what is looked at is remembered, on this phone only. */
  on: boolean
  visits: readonly Visit[]
}

const readHistory = (): History => ({
  on: readStored(settingKey) ?? true,
  visits: readStored(visitsKey) ?? [],
})

const useHistoryStore = create<History>(readHistory)

/** 浏览记录: what was looked at on this phone, latest first, and whether it is remembered. */
export function useHistory(): History {
  return useHistoryStore()
}

/** Remembers that a page is being looked at; nothing of it leaves the phone. */
export function useNoteVisit(kind: SavableKind, id: string): void {
  useEffect(() => {
    const { on, visits } = useHistoryStore.getState()
    if (!on) return
    const next = withVisit(visits, { kind, id, at: Date.now() })
    writeStored(visitsKey, next)
    useHistoryStore.setState({ visits: next })
  }, [kind, id])
}

/** Forgets what was looked at. */
export function clearHistory(): void {
  removeStored(visitsKey)
  useHistoryStore.setState({ visits: [] })
}

/** Switches remembering; switched off, what was remembered is forgotten too. */
export function setHistoryOn(on: boolean): void {
  writeStored(settingKey, on)
  useHistoryStore.setState({ on })
  if (!on) clearHistory()
}

/** Takes over what the storage holds: it may have been cleared. */
export function rereadHistory(): void {
  useHistoryStore.setState(readHistory())
}
