import { MOST_SAVES, type SavableKind, type SavedItem } from '@contract/account/saved'
import { applySaves, type Save } from '@domain/account/apply-saves'
import type { LocalSaved } from './stored-saved'

const isSame = (a: { kind: string; id: string }, b: { kind: string; id: string }) =>
  a.kind === b.kind && a.id === b.id

/** Whether something stands on the list. */
export function isSaved({ items }: LocalSaved, kind: SavableKind, id: string): boolean {
  return items.some((item) => isSame(item, { kind, id }))
}

/** Saves what is not saved and drops what is; it waits to be told, instead of what waited about the same thing. */
export function toggled(local: LocalSaved, kind: SavableKind, id: string, at: number): LocalSaved {
  const save: Save = { kind, id, saved: !isSaved(local, kind, id) }
  const others = local.waiting.filter((one) => !isSame(one, save))
  return { items: applySaves(local.items, [save], at), waiting: [...others, save].slice(-MOST_SAVES) }
}

/** What the service answered, with what was changed here since the changes in `told` went out. */
export function reconciled(
  local: LocalSaved,
  answer: { items: readonly SavedItem[]; told: readonly Save[] },
  at: number,
): LocalSaved {
  const waiting = local.waiting.filter((one) => !answer.told.includes(one))
  return { items: applySaves(answer.items, waiting, at), waiting }
}
