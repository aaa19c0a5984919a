import { MOST_SAVED, type SavableKind, type SavedItem } from '@contract/account/saved'

/** One change of what is saved. */
export interface Save {
  kind: SavableKind
  id: string
  saved: boolean
}

const isSame = (a: { kind: string; id: string }, b: { kind: string; id: string }) =>
  a.kind === b.kind && a.id === b.id

/**
 * The list after changes made at `at`, newest first and at most `MOST_SAVED` long. The very same list when nothing
 * changes: what is saved keeps its time, what is not there cannot be dropped.
 */
export function applySaves(
  items: readonly SavedItem[],
  saves: readonly Save[],
  at: number,
): readonly SavedItem[] {
  const added = saves.filter((save) => save.saved && !items.some((item) => isSame(item, save)))
  const dropped = saves.filter((save) => !save.saved && items.some((item) => isSame(item, save)))
  if (added.length === 0 && dropped.length === 0) return items
  const kept = items.filter((item) => !dropped.some((save) => isSame(item, save)))
  const fresh = added.map(({ kind, id }) => ({ kind, id, at }))
  return [...fresh, ...kept].slice(0, MOST_SAVED)
}
