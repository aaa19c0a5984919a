import { type SavableKind, savableKinds } from '@contract/account/saved'

/** Something that was looked at, and when last. */
export interface Visit {
  kind: SavableKind
  id: string
  at: number
}

/** As many things are remembered. */
export const MOST_VISITS = 50

/** The list with one more visit: latest first, everything once. */
export function withVisit(visits: readonly Visit[], visit: Visit): Visit[] {
  const others = visits.filter(({ kind, id }) => kind !== visit.kind || id !== visit.id)
  return [visit, ...others].slice(0, MOST_VISITS)
}

/** What of something stored are visits; `undefined` for anything else than a list. */
export function parseVisits(stored: unknown): Visit[] | undefined {
  if (!Array.isArray(stored)) return undefined
  return (stored as Partial<Visit>[]).filter((one): one is Visit => {
    const { kind, id, at } = one ?? {}
    return savableKinds.some((known) => known === kind) && typeof id === 'string' && typeof at === 'number'
  })
}
