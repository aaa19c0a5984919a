import { type SavedItem, savableKinds } from '@contract/account/saved'
import type { Save } from '@domain/account/apply-saves'
import type { StorageKey } from '../storage'

/** What is saved as this phone knows it, and what the service was not told yet. */
export interface LocalSaved {
  items: readonly SavedItem[]
  waiting: readonly Save[]
}

export const nothingSaved: LocalSaved = { items: [], waiting: [] }

const isItem = (value: unknown): value is { kind: SavedItem['kind']; id: string } => {
  const { kind, id } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return savableKinds.some((known) => known === kind) && typeof id === 'string'
}

const listIn = (stored: object, name: string): unknown[] => {
  const value = (stored as Record<string, unknown>)[name]
  return Array.isArray(value) ? value.filter(isItem) : []
}

/** Kinds that another version saved are left out here; the service keeps them. */
export const savedKey: StorageKey<LocalSaved> = {
  name: 'saved',
  parse: (stored) =>
    typeof stored === 'object' && stored !== null
      ? { items: listIn(stored, 'items') as SavedItem[], waiting: listIn(stored, 'waiting') as Save[] }
      : undefined,
}
