import { SCENE_PATTERN, type Source } from '@contract/source'
import { create } from 'zustand'
import { readStored, removeStored, type StorageKey, writeStored } from '../storage'

/** What is remembered of the last scanned code, and whether it may go along with what the visitor sends. */
export interface RememberedSource extends Source {
  shared: boolean
}

const sourceKey: StorageKey<RememberedSource> = {
  name: 'source',
  parse: (stored) => {
    const value = stored as Partial<RememberedSource> | null
    const usable = typeof value === 'object' && value !== null && SCENE_PATTERN.test(value.scene ?? '')
    return usable && typeof value.at === 'number' ? (value as RememberedSource) : undefined
  },
}

const useSourceStore = create<{ source: RememberedSource | undefined }>(() => ({
  source: readStored(sourceKey),
}))

/** Remembers a scanned code; a choice not to share is kept for later codes too. */
export function rememberSource(scene: string, at: number): void {
  const source = { scene, at, shared: useSourceStore.getState().source?.shared ?? true }
  writeStored(sourceKey, source)
  useSourceStore.setState({ source })
}

/** Switches whether the source goes along. */
export function shareSource(shared: boolean): void {
  const { source } = useSourceStore.getState()
  if (source === undefined) return
  writeStored(sourceKey, { ...source, shared })
  useSourceStore.setState({ source: { ...source, shared } })
}

/** Forgets where the visitor came from. */
export function forgetSource(): void {
  removeStored(sourceKey)
  useSourceStore.setState({ source: undefined })
}

export function useSource(): RememberedSource | undefined {
  return useSourceStore((state) => state.source)
}

/** The source to send along with an inquiry, booking or registration; nothing when switched off. */
export function sourceToSend(): { source: Source } | Record<string, never> {
  const { source } = useSourceStore.getState()
  return source?.shared ? { source: { scene: source.scene, at: source.at } } : {}
}
