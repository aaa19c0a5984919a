import type { Catalog } from './catalog'
import { listOf } from './catalog'

type Pairs = readonly (readonly [chinese: string | undefined, english: string | undefined])[]

const inOrder = (chinese: readonly string[], english: readonly string[] = []): Pairs =>
  chinese.map((word, index) => [word, english[index]] as const)

function pairsOf(catalog: Catalog): Pairs {
  return [
    ...listOf(catalog, 'settings').flatMap(({ inquiry, en }) => inOrder(inquiry.settle.papers, en?.papers)),
    ...listOf(catalog, 'visit').flatMap(({ focus, en }) => inOrder(focus, en?.focus)),
    ...listOf(catalog, 'adviser').map(({ name, en }) => [name, en?.name] as const),
    ...listOf(catalog, 'event').flatMap(({ title, venue, en }) => [
      [title, en?.title] as const,
      [venue, en?.venue] as const,
    ]),
    ...listOf(catalog, 'settings').flatMap(({ inquiry }) =>
      (inquiry.finance?.recipients ?? []).map(({ name, en }) => [name, en?.name] as const),
    ),
  ]
}

const known = new WeakMap<Catalog, ReadonlyMap<string, string>>()

/**
 * English words for what records keep as the content called it in Chinese: papers, wishes for a visit, advisers,
 * titles and venues of events. Give it the catalogue as it was published.
 */
export function storedWords(catalog: Catalog): ReadonlyMap<string, string> {
  const before = known.get(catalog)
  if (before !== undefined) return before
  const words = new Map<string, string>()
  for (const [chinese, english] of pairsOf(catalog)) {
    if (chinese !== undefined && english !== undefined) words.set(chinese, english)
  }
  known.set(catalog, words)
  return words
}
